package vn.loa.work.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** Many accountants, one line, one moment. */
@QuarkusTest
class SpendersTest {
    private static final int SPENDERS = 64;
    private static final int ROUNDS = 5;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void togetherTheyNeverSpendMoreThanTheLineHolds() throws Exception {
        var world = World.tell();
        var tai = world.cast.tai();
        var money = MoneyInWorld.of(world.issuedPlan(2024), tai);
        var allocation = money.allocation("COMMUNE", 1_000_000_000L);
        for (int round = 1; round <= ROUNDS; round++) {
            long each = 30_000L + round;
            long cap = each * 20 * round / ROUNDS + round;
            var line = money.line(allocation, "Khoản mục " + round, cap);
            var statuses = together(tai, money, money.expenditureDraft(line, each));

            int expected = (int) Math.min(SPENDERS, cap / each);
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses.stream().filter(status -> status == 201))
                    .as("spenders who got through in round %d", round)
                    .hasSize(expected);
            List<Integer> amounts = tai.get(money.path + "/expenditures?limit=200&line=" + line)
                    .extract()
                    .path("items.amount");
            long spent = amounts.stream().mapToLong(Integer::longValue).sum();
            assertThat(spent).isEqualTo(expected * each).isLessThanOrEqualTo(cap);
            assertThat(((Number) tai.get(money.path).extract().path("lines.find { it.id == '" + line + "' }.spent"))
                            .longValue())
                    .isEqualTo(spent);
        }
    }

    private List<Integer> together(Actor tai, MoneyInWorld money, Map<String, Object> draft)
            throws ExecutionException, InterruptedException {
        var ready = new CountDownLatch(SPENDERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < SPENDERS; i++) {
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return spend(tai, money, draft);
                }));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    /** Sends until it is decided: a busy server says 503, and the key makes trying again safe. */
    private int spend(Actor tai, MoneyInWorld money, Map<String, Object> draft)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + Actor.API + money.path + "/expenditures"))
                .header("Authorization", "Bearer " + tai.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body(draft)))
                .build();
        int status;
        do {
            status = client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } while (status == 503);
        return status;
    }

    private String body(Map<String, Object> draft) throws JsonProcessingException {
        return json.writeValueAsString(draft);
    }
}

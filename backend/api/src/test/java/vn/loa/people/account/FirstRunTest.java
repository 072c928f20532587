package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loa.launcher.EmbeddedPostgres;
import vn.loa.world.Actor;

/** An empty installation asks for its administrator, once. */
@QuarkusTest
@TestProfile(FirstRunTest.Empty.class)
class FirstRunTest {
    @Test
    void ofSeveralAtOnceOneBecomesTheAdministrator() throws Exception {
        Actor.NOBODY.get("/setup").statusCode(200).body("administratorWanted", equalTo(true));
        Actor.NOBODY.post("/setup/administrator", draft("Quản Trị!")).statusCode(422);
        Actor.NOBODY.get("/setup").body("administratorWanted", equalTo(true));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(n -> () -> Actor.NOBODY
                            .post("/setup/administrator", draft("quantri" + n))
                            .extract()
                            .statusCode())
                    .toList();
            var statuses = threads.invokeAll(tries).stream().map(future -> {
                try {
                    return future.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409, 409, 409, 409);
        }
        Actor.NOBODY.get("/setup").body("administratorWanted", equalTo(false));
        var made = IntStream.range(0, 6)
                .filter(n -> Actor.NOBODY
                                .post("/auth/login", Map.of("username", "quantri" + n, "password", "mat khau thu 1234"))
                                .extract()
                                .statusCode()
                        == 200)
                .toArray();
        assertThat(made).hasSize(1);
        Actor.signIn("quantri" + made[0], "mat khau thu 1234")
                .get("/me")
                .body("units.unit.code", contains("VN"))
                .body("passwordTemporary", equalTo(false));
    }

    private static Map<String, String> draft(String username) {
        return Map.of("fullName", "Võ Minh Quân", "username", username, "password", "mat khau thu 1234");
    }

    /** A database of its own, and nobody configured. */
    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("loa.first-account.password", "");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(EmptyDatabase.class));
        }
    }

    public static class EmptyDatabase implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            try {
                return EmbeddedPostgres.throwaway(
                                Path.of("target", "postgresql-empty").toAbsolutePath())
                        .properties();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            // It ends with the JVM, as the other does.
        }

        /** After the database that all other tests share, so that this one counts. */
        @Override
        public int order() {
            return 1;
        }
    }
}

package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.people.access.Action;
import vn.loa.people.access.Reach;
import vn.loa.people.access.Role;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;
import vn.loa.world.GoldenPolicy;
import vn.loa.world.OpenApi;
import vn.loa.world.Walk;

/**
 * Every operation of the contract on rows that exist, tried by somebody of another commune and by a colleague without the right; nobody's
 * turn is in {@link EveryEndpointTest}. Paths and bodies come from the contract, so that a new operation is tried unasked.
 */
@QuarkusTest
class EveryStrangerTest {
    /** Where there is nothing of a unit to be kept from anyone, and why. */
    private static final Map<String, String> EVERYONES = Map.of(
            "/me", "each one's own",
            "/auth", "each one's own",
            "/guest/", "there for the holder of a link alone (GuestTest)",
            "/problems", "the same for everybody",
            "/open/", "there for everybody, and only what is public (OpenTest)",
            "/setup", "asked while nobody is there yet",
            "/units", "the tree of units is published");

    /** Is answered as a whole and says of each item what writing it alone would have said. */
    private static final String BATCH = Actor.API + "/activities/batch";

    /** Nothing here changes the world, so that one is enough. */
    private static FullWorld full;

    private static Walk walk;
    private static int facts;

    @BeforeEach
    void tell() {
        if (full == null) {
            full = FullWorld.tell();
            full.world.cast.ofTheCommune();
            walk = new Walk(full);
            facts = facts();
        }
    }

    @TestFactory
    Stream<DynamicTest> aStrangerFindsNothingOfTheCommune() {
        var la = full.world.cast.la();
        return Stream.concat(
                operations()
                        .map(operation -> test(operation, () -> {
                            var answer = walk.send(operation, la);
                            if (operation.template().contains("/{id}")) {
                                assertThat(hidden(answer))
                                        .as("%s: %s", walk.path(operation), answer.asString())
                                        .isTrue();
                            } else if (operation.method().equals("GET")) {
                                assertThat(answer.statusCode()).isIn(200, 404);
                                full.rows().forEach((word, id) -> assertThat(answer.asString())
                                        .as(word)
                                        .doesNotContain(id.toString()));
                            } else {
                                assertThat(refusals(operation, answer))
                                        .as("%s: %s", walk.path(operation), answer.asString())
                                        .isNotEmpty()
                                        .allSatisfy(refusal -> {
                                            assertThat(refusal.getInt("status")).isEqualTo(422);
                                            assertThat(refusal.getString("errors[0].code"))
                                                    .isEqualTo("UNKNOWN_REFERENCE");
                                        });
                            }
                        })),
                Stream.of(nothingHasHappened()));
    }

    /** An observer reads and changes nothing. */
    @TestFactory
    Stream<DynamicTest> aColleagueWithoutTheRightChangesNothing() {
        var giam = full.world.cast.giam();
        return Stream.concat(
                operations()
                        .filter(operation -> !operation.method().equals("GET"))
                        // whoever reads a task takes part in what is said about it
                        .filter(operation -> !operation.template().contains("/tasks/{id}/comments"))
                        .map(operation -> test(operation, () -> {
                            var answer = walk.send(operation, giam);
                            assertThat(refusals(operation, answer))
                                    .as("%s: %s", walk.path(operation), answer.asString())
                                    .isNotEmpty()
                                    .allSatisfy(refusal ->
                                            assertThat(refusal.getInt("status")).isEqualTo(403));
                        })),
                Stream.of(nothingHasHappened()));
    }

    @TestFactory
    Stream<DynamicTest> aColleagueReadsWhatTheGoldenFileLetsThem() {
        var cast = full.world.cast;
        var colleagues = Map.of(
                Role.LEADER, cast.minh(),
                Role.COORDINATOR, cast.ha(),
                Role.ACCOUNTANT, cast.tai(),
                Role.CONTRIBUTOR, cast.tu(),
                Role.OBSERVER, cast.giam(),
                Role.ADMINISTRATOR, cast.quan());
        return operations()
                .filter(operation -> operation.method().equals("GET") && reading(operation) != null)
                .map(operation -> test(
                        operation,
                        () -> colleagues.forEach((role, actor) -> {
                            var answer = walk.send(operation, actor);
                            boolean read = !List.of(401, 403, 500).contains(answer.statusCode()) && !hidden(answer);
                            assertThat(read)
                                    .as("%s as %s: %d", walk.path(operation), role, answer.statusCode())
                                    .isEqualTo(GoldenPolicy.reach(role, reading(operation))
                                            .filter(reach -> reach != Reach.TOP)
                                            .isPresent());
                        })));
    }

    /** What is said of each thing asked: by the answer's own status, or by the items of a batch. */
    private static List<JsonPath> refusals(OpenApi.Operation operation, Response answer) {
        if (operation.template().equals(BATCH)) {
            return IntStream.range(0, answer.path("items.size()"))
                    .mapToObj(i -> answer.jsonPath().setRootPath("items[%d].problem".formatted(i)))
                    .toList();
        }
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
        return List.of(answer.jsonPath());
    }

    /** What there is no row to see for; a page without a picture is not found either, but is told apart. */
    private static boolean hidden(Response answer) {
        return answer.statusCode() == 404 && answer.asString().contains("\"NO_SUCH_THING\"");
    }

    private DynamicTest nothingHasHappened() {
        return DynamicTest.dynamicTest("and the journal has grown by nothing", () -> assertThat(facts())
                .isEqualTo(facts));
    }

    private static int facts() {
        return full.ha()
                .get("/journal/verification?unit=" + full.world.commune)
                .extract()
                .path("entries");
    }

    private static Stream<OpenApi.Operation> operations() {
        return OpenApi.operations().stream().filter(operation -> EVERYONES.keySet().stream()
                .noneMatch(start -> operation.template().startsWith(Actor.API + start)));
    }

    private static DynamicTest test(OpenApi.Operation operation, Runnable body) {
        return DynamicTest.dynamicTest(operation.method() + " " + operation.template(), body::run);
    }

    /** The action that reading this noun is, by its name; null for what is of no unit. */
    private static Action reading(OpenApi.Operation operation) {
        var name =
                Walk.singular(operation.template().substring(Actor.API.length()).split("/")[1]);
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(name.toUpperCase().replace('-', '_') + "_READ"))
                .findFirst()
                .orElse(null);
    }
}

package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;
import vn.loa.world.OpenApi;
import vn.loa.world.Walk;
import vn.loa.world.World;

/** Every list of the contract: each of its columns upwards and downwards in pages, its count, and limits it does not take. */
@QuarkusTest
class EveryListTest {
    /** Reading changes nothing, so that one world is enough. */
    private static FullWorld full;

    private static Walk walk;

    @BeforeEach
    void tell() {
        if (full != null) {
            return;
        }
        full = FullWorld.tell();
        walk = new Walk(full);
        // Rows with gaps where lists sort: no code, no day, no number.
        full.world.plan(2023);
        var bare = full.plan.taskDraft("Việc chưa hẹn ngày", null, full.channel);
        bare.remove("dueOn");
        full.ha().create("/tasks", bare);
        var coded = full.plan.taskDraft("Việc có ký hiệu", null, full.channel);
        coded.put("code", "NV-1");
        full.ha().create("/tasks", coded);
        full.report("H1");
    }

    @TestFactory
    Stream<DynamicTest> pagesAddUpToTheWholeByEveryColumnBothWays() {
        return lists().map(list -> test(list, () -> {
            for (var column : columns(list)) {
                for (var sort : List.of(column, "-" + column)) {
                    var whole = page(list, Map.of("sort", sort, "limit", 200));
                    assertThat(whole.<Object>path("next"))
                            .as("one page contains all rows")
                            .isNull();
                    List<Object> rows = whole.path("items");
                    assertThat(pages(list, sort, Math.max(1, rows.size() / 3)))
                            .as("by %s", sort)
                            .isEqualTo(rows);
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> theCountIsOfAllPages() {
        return lists().map(list -> test(list, () -> {
            List<Object> rows = page(list, Map.of("limit", 200)).path("items");
            assertThat(page(list, Map.of("limit", 1, "count", true)).<Integer>path("total"))
                    .isEqualTo(rows.size());
            assertThat(page(list, Map.of("limit", 1)).<Object>path("total")).isNull();
        }));
    }

    @TestFactory
    Stream<DynamicTest> aLimitIsOneToTwoHundred() {
        return lists().map(list -> test(list, () -> {
            for (var limit : List.of("0", "-1", "201", "99999999999", "x", "1.5")) {
                var answer = ask(list, Map.of("limit", limit));
                assertThat(answer.statusCode()).as("limit=%s", limit).isEqualTo(400);
                assertThat(answer.<String>path("errors[0].pointer"))
                        .as("limit=%s", limit)
                        .isEqualTo("?limit");
            }
        }));
    }

    private static Stream<OpenApi.Operation> lists() {
        return OpenApi.operations().stream()
                .filter(operation -> !operation.template().endsWith(".html"))
                .filter(operation -> operation
                        .node()
                        .path("parameters")
                        .findValuesAsText("name")
                        .containsAll(List.of("limit", "after", "sort")));
    }

    private static DynamicTest test(OpenApi.Operation list, Runnable body) {
        return DynamicTest.dynamicTest(list.template(), body::run);
    }

    /** As the refusal of another column names them. */
    private List<String> columns(OpenApi.Operation list) {
        var refusal = ask(list, Map.of("sort", "zzz"));
        assertThat(refusal.statusCode()).isEqualTo(400);
        var detail = refusal.<String>path("errors[0].detail");
        var columns = detail.substring(detail.lastIndexOf(": ") + 2).replaceFirst("\\.$", "");
        return List.of(columns.split(", "));
    }

    private List<Object> pages(OpenApi.Operation list, String sort, int limit) {
        var rows = new ArrayList<Object>();
        var page = page(list, Map.of("sort", sort, "limit", limit));
        rows.addAll(page.path("items"));
        while (page.path("next") != null) {
            page = page(list, Map.of("sort", sort, "limit", limit, "after", page.path("next")));
            rows.addAll(page.path("items"));
        }
        return rows;
    }

    private ExtractableResponse<Response> page(OpenApi.Operation list, Map<String, ?> parameters) {
        return ask(list, parameters).then().statusCode(200).extract();
    }

    private Response ask(OpenApi.Operation list, Map<String, ?> parameters) {
        return reader(list)
                .request()
                .queryParams(narrowed(list))
                .queryParams(parameters)
                .get(
                        list.template().contains("/units/{id}")
                                ? Actor.API + "/units/" + full.world.province + "/children"
                                : walk.path(list));
    }

    private Actor reader(OpenApi.Operation list) {
        return list.template().contains("/accounts")
                ? full.world.cast.quan()
                : list.template().contains("/jobs") ? World.administrator() : full.ha();
    }

    /** To this world's rows, of which one page holds all. */
    private Map<String, ?> narrowed(OpenApi.Operation list) {
        return list.template().equals(Actor.API + "/units") ? Map.of("parent", full.world.province) : walk.query(list);
    }
}

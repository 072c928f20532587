package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What a read costs does not grow with the rows it shows, nor by accident from one change to the next. */
@QuarkusTest
class StatementCountTest {
    private static final int YEAR = 2024;
    private static final Map<String, Long> KNOWN = Map.ofEntries(
            Map.entry("plan", 2L),
            Map.entry("plans", 3L),
            Map.entry("clauses", 5L),
            Map.entry("topics", 3L),
            Map.entry("targets", 2L),
            Map.entry("task", 2L),
            Map.entry("tasks", 6L),
            Map.entry("tasks due soon", 1L),
            Map.entry("activities", 5L),
            Map.entry("evidence", 4L),
            Map.entry("budget", 4L),
            Map.entry("report", 6L),
            Map.entry("reports", 7L),
            Map.entry("figures", 3L),
            Map.entry("comparison", 8L),
            Map.entry("rows", 5L),
            Map.entry("inbox", 14L),
            Map.entry("channel calendar", 6L),
            Map.entry("coverage", 4L),
            Map.entry("script suggestions", 10L),
            Map.entry("children", 6L),
            Map.entry("completeness", 6L),
            Map.entry("search", 1L),
            Map.entry("me", 4L),
            Map.entry("changes", 2L),
            Map.entry("annex", 2L),
            Map.entry("binder", 6L),
            Map.entry("log an activity", 5L),
            Map.entry("start a task", 4L));

    @Inject
    SessionFactory hibernate;

    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private String budget;
    private String playSource;
    private String report;
    private String since;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        since = ha.get("/changes").extract().path("next");
        world.issuedPlan(YEAR - 1);
        plan = world.issuedPlan(YEAR);
        channel = world.channel("LOUDSPEAKER", "Hệ thống loa truyền thanh xã", "lượt phát");
        budget = "/budgets/" + world.cast.tai().create("/budgets", Map.of("plan", plan.id));
        report = "/reports/" + ha.create("/reports", Map.of("plan", plan.id, "period", "YEAR"));
        playSource = "/play-sources/"
                + ha.create(
                        "/play-sources",
                        FullWorld.playSourceDraft(
                                world.commune, world.channel("LOUDSPEAKER", "Loa các thôn", "lượt phát"), plan.topic));
        work();
    }

    /** A duty that recurs, done twice, once with proof. */
    private void work() {
        var draft = plan.taskDraft("Phát chuyên mục", world.vanHoa, channel);
        draft.put("rrule", "FREQ=WEEKLY;BYDAY=MO");
        task = ha.create("/tasks", draft);
        var link = ha.create(
                "/evidence/links",
                Map.of("unit", world.commune, "url", "https://example.org/bai", "title", "Bài viết"));
        plan.activity(YEAR + "-03-04", task, channel, 2);
        plan.broadcast(plan.broadcastDraft(YEAR + "-03-14", task, channel));
        var proven = plan.activityDraft(YEAR + "-03-11", task, channel, 2);
        proven.put("evidence", List.of(link));
        ha.create("/activities", proven);
    }

    @Test
    void aReadCostsWhatItIsKnownToCostHoweverMuchItShows() {
        var few = costs();
        for (int i = 0; i < 3; i++) {
            work();
            world.issuedPlan(YEAR - 2 - i);
        }
        var many = costs();
        assertThat(many).isEqualTo(few).isEqualTo(KNOWN);
    }

    @Test
    void manyPlaysCostWhatFewDoAndABatchLessThanItsActivitiesAlone() {
        ha.post(playSource + "/plays", Map.of("rows", many(1, this::play))).statusCode(200);
        assertThat(statements(() -> ha.post(playSource + "/plays", Map.of("rows", many(30, this::play)))))
                .isEqualTo(statements(() -> ha.post(playSource + "/plays", Map.of("rows", many(3, this::play)))));
        var more =
                statements(() -> ha.post("/activities/batch", Map.of("atomic", false, "items", many(30, this::item))));
        var few = statements(() -> ha.post("/activities/batch", Map.of("atomic", false, "items", many(3, this::item))));
        assertThat((more - few) / 27).isLessThan(KNOWN.get("log an activity"));
    }

    private static List<Map<String, Object>> many(int number, Supplier<Map<String, Object>> one) {
        return Stream.generate(one).limit(number).toList();
    }

    private Map<String, Long> costs() {
        var costs = new LinkedHashMap<String, Long>();
        BiFunction<String, String, Long> cost = (name, path) -> costs.put(name, statements(path));
        cost.apply("plan", "/plans/" + plan.id);
        cost.apply("plans", "/plans?unit=" + world.commune);
        cost.apply("clauses", "/plans/" + plan.id + "/clauses");
        cost.apply("topics", "/plans/" + plan.id + "/topics");
        cost.apply("targets", "/plans/" + plan.id + "/targets");
        cost.apply("task", "/tasks/" + task);
        cost.apply("tasks", "/tasks?plan=" + plan.id);
        cost.apply("tasks due soon", "/tasks?standing=DUE_SOON&plan=" + plan.id);
        cost.apply("activities", "/activities?plan=" + plan.id);
        cost.apply("evidence", "/evidence?unit=" + world.commune);
        cost.apply("budget", budget);
        cost.apply("report", report);
        cost.apply("reports", "/reports?unit=" + world.commune);
        cost.apply("figures", report + "/figures");
        cost.apply("comparison", report + "/comparison");
        cost.apply("rows", report + "/figures/activity.count/rows");
        cost.apply("inbox", "/me/inbox?unit=" + world.commune);
        cost.apply("channel calendar", "/channel-calendar?from=2024-03-01&to=2024-03-31&unit=" + world.commune);
        cost.apply("coverage", "/plans/" + plan.id + "/coverage");
        cost.apply(
                "script suggestions",
                "/script-suggestions?plan=%s&channel=%s&on=2024-03-14".formatted(plan.id, channel));
        cost.apply("children", "/units/" + world.province + "/children");
        var matrix = "/units/" + world.province + "/completeness?year=" + YEAR;
        world.cast.so().get(matrix).statusCode(200);
        costs.put("completeness", statements(() -> world.cast.so().get(matrix)));
        cost.apply("search", "/search?q=phat");
        cost.apply("me", "/me");
        cost.apply("changes", "/changes?since=" + since);
        cost.apply("annex", "/plans/" + plan.id + "/document?annex=true");
        cost.apply("binder", "/plans/" + plan.id + "/binder");
        var activity = plan.activityDraft(YEAR + "-03-11", task, channel, 2);
        costs.put("log an activity", statements(() -> ha.post("/activities", activity)));
        var planned = new ArrayDeque<UUID>();
        for (int i = 0; i < 3; i++) {
            planned.add(ha.create("/tasks", plan.taskDraft("Niêm yết thủ tục", world.vanHoa, channel)));
        }
        costs.put("start a task", statements(() -> ha.put("/tasks/" + planned.poll() + "/start", 0, Map.of())));
        return costs;
    }

    private Map<String, Object> item() {
        return Map.of("id", FreshId.next(), "activity", plan.activityDraft(YEAR + "-03-11", task, channel, 2));
    }

    /** A successful one on a device of its own. */
    private Map<String, Object> play() {
        var play = new HashMap<>(FullWorld.failedPlay());
        play.putAll(Map.of("mcu_id", FreshId.next(), "playTime", YEAR + "-03-15T05:30:00", "status", "success"));
        return play;
    }

    private long statements(String path) {
        ha.get(path).statusCode(200);
        return statements(() -> ha.get(path));
    }

    /** Of three: rights are read anew every few seconds, which may fall on two where the machine is slow. */
    private long statements(Runnable act) {
        return LongStream.generate(() -> counted(act)).limit(3).min().orElseThrow();
    }

    private long counted(Runnable act) {
        var statistics = hibernate.getStatistics();
        long before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

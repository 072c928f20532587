package vn.loa.work.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Finding tasks. */
@QuarkusTest
class TaskListTest {
    @Inject
    SessionFactory hibernate;

    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID loudspeaker;
    private UUID portal;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.plan(2024);
        loudspeaker = world.channel("LOUDSPEAKER", "Hệ thống loa truyền thanh xã", "lượt phát");
        portal = world.channel("PORTAL", "Trang thông tin điện tử", "tin bài");
    }

    @Test
    void everyFilterKeepsWhatItSays() {
        var on = plan.taskDraft("Đăng tin cải cách hành chính", world.vanHoa, portal);
        on.putAll(Map.of(
                "code",
                "NV-10",
                "topics",
                List.of(plan.otherTopic),
                "coordinating",
                List.of(world.tuPhap),
                "dueOn",
                "2024-06-30"));
        var news = ha.create("/tasks", on).toString();
        var nobodys = plan.taskDraft("Hỗ trợ doanh nghiệp", null, loudspeaker);
        nobodys.remove("clause");
        nobodys.put("code", "NV-9");
        var help = ha.create("/tasks", nobodys).toString();

        list("q=cai cach dang").body("items.id", contains(news));
        list("lead=none").body("items.id", contains(help));
        list("lead=" + world.vanHoa).body("items.id", contains(news));
        list("assignee=" + world.tuPhap).body("items.id", contains(news));
        list("channel=" + portal).body("items.id", contains(news));
        list("topic=" + plan.topic).body("items.id", contains(help));
        list("clause=" + plan.clause).body("items.id", contains(news));
        list("dueAfter=2024-07-01").body("items.id", contains(help));
        list("dueBefore=2024-06-30").body("items.id", contains(news));
        list("state=DONE").body("items", hasSize(0));
        list("within=" + world.neighbour).body("items", hasSize(0));
        list("within=" + world.province + "&count=true").body("total", equalTo(2));
        list("sort=code").body("items.id", contains(help, news));
        list("sort=-title").body("items.id", contains(help, news));
        list("sort=state,dueOn").body("items.id", contains(news, help));
        ha.get("/tasks?lead=ai").statusCode(400).body("errors[0].pointer", equalTo("?lead"));
        ha.get("/tasks?standing=LATE").statusCode(400);
        ha.get("/tasks?sort=lead").statusCode(400).body("errors[0].code", equalTo("UNKNOWN_SORT"));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        for (int i = 1; i <= 5; i++) {
            plan.task("Nhiệm vụ " + i, world.vanHoa, loudspeaker);
        }
        var first = list("sort=title&limit=3").body("items", hasSize(3)).extract();
        list("sort=title&limit=3&after=" + first.path("next"))
                .body("items.title", contains("Nhiệm vụ 4", "Nhiệm vụ 5"))
                .body("next", nullValue());
    }

    @Test
    void aLongPageCostsAsManyStatementsAsAShortOne() {
        make(2);
        long few = statements();
        make(9);
        assertThat(statements())
                .as("statements of a page of 11 tasks against those of 2")
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
    }

    private void make(int tasks) {
        for (int i = 0; i < tasks; i++) {
            var lead = world.assignee(ha, "Đầu mối " + UUID.randomUUID(), "POST");
            var draft = plan.taskDraft("Nhiệm vụ", lead, loudspeaker);
            draft.put("coordinating", List.of(world.tuPhap, world.buuDien));
            draft.put("channels", List.of(loudspeaker, portal));
            draft.put("topics", List.of(plan.topic, plan.otherTopic));
            ha.create("/tasks", draft);
        }
    }

    /** Of two: rights are read anew every few seconds, which may fall on one. */
    private long statements() {
        list("limit=200");
        return Math.min(counted(), counted());
    }

    private long counted() {
        var statistics = hibernate.getStatistics();
        long before = statistics.getPrepareStatementCount();
        list("limit=200");
        return statistics.getPrepareStatementCount() - before;
    }

    private ValidatableResponse list(String filter) {
        return ha.get("/tasks?plan=" + plan.id + "&" + filter).statusCode(200);
    }
}

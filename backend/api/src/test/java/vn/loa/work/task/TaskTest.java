package vn.loa.work.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Writing and reading duties. */
@QuarkusTest
class TaskTest {
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.plan(2024);
        channel = world.channel("LOUDSPEAKER", "Hệ thống loa truyền thanh xã", "lượt phát");
    }

    @Test
    void aTaskIsReadAboveOnceItsPlanHasLeftDraft() {
        var path = "/tasks/" + task("Phát chuyên mục");
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.so().get(path).statusCode(404);
        world.cast.giam().get(path).statusCode(200).body("can", contains("TASK_READ"));
        ha.get(path).statusCode(200).body("can", contains("TASK_READ", "TASK_EDIT"));

        ha.put("/plans/" + plan.id + "/submission", Map.of()).statusCode(200);
        world.cast.so().get(path).statusCode(200).body("can", contains("TASK_READ"));
        world.cast.la().get(path).statusCode(404);
        world.cast.so().get("/tasks?within=" + world.province).body("items.id", contains(path.substring(7)));
        world.cast.la().get("/tasks?within=" + world.province).body("items", hasSize(0));
    }

    @Test
    void aTaskIsWrittenByTheCoordinatorOnly() {
        var draft = draft("Phát chuyên mục");
        Actor.NOBODY.post("/tasks", draft).statusCode(401);
        world.cast.la().post("/tasks", draft).statusCode(422).body("errors[0].pointer", equalTo("/plan"));
        world.cast.minh().post("/tasks", draft).statusCode(403);
        world.cast.tu().post("/tasks", draft).statusCode(403);
        ha.get("/tasks?plan=" + plan.id).body("items", hasSize(0));

        var path = "/tasks/" + ha.create("/tasks", draft);
        world.cast.la().put(path, 0, draft).statusCode(404);
        world.cast.minh().put(path, 0, draft).statusCode(403);
        draft.put("title", "Phát chuyên mục cải cách hành chính");
        ha.put(path, 0, draft)
                .statusCode(200)
                .body("title", equalTo("Phát chuyên mục cải cách hành chính"))
                .body("version", equalTo(1))
                .body("clause.path", equalTo("I.1"))
                .body("channels[0].type", equalTo("LOUDSPEAKER"));
        ha.put(path, 0, draft).statusCode(412);
        ha.put(path, 1, draft).statusCode(200).body("version", equalTo(1));
        draft.put("title", "Không ai đọc trước");
        ha.request().body(draft).put(Actor.API + path).then().statusCode(428);
    }

    @Test
    void aTaskIsCreatedAtAnIdTheClientChose() {
        var path = "/tasks/" + FreshId.next();
        var draft = draft("Treo băng rôn");
        world.cast.minh().request().body(draft).put(Actor.API + path).then().statusCode(403);
        ha.request()
                .body(draft)
                .put(Actor.API + path)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("state", equalTo("PLANNED"));
        ha.request().body(draft).put(Actor.API + path).then().statusCode(200).body("version", equalTo(0));
        ha.request().body(draft("Treo pa nô")).put(Actor.API + path).then().statusCode(428);
        world.cast.la().request().body(draft).put(Actor.API + path).then().statusCode(404);
    }

    @Test
    void aTaskHasOneLeadOrNoneAndSaysSo() {
        var draft = plan.taskDraft("Hỗ trợ doanh nghiệp tiếp cận thông tin", null, channel);
        var path = "/tasks/" + ha.create("/tasks", draft);
        ha.get(path).body("warnings.code", contains("NO_LEAD")).body("lead", nullValue());

        draft.put("inferredLead", true);
        ha.put(path, draft).statusCode(422).body("errors[0].code", equalTo("TASK_INFERRED_WITHOUT_LEAD"));
        draft.put("lead", world.vanHoa);
        ha.put(path, draft).statusCode(200).body("warnings.code", contains("INFERRED_LEAD"));
        draft.put("coordinating", List.of(world.tuPhap, world.vanHoa));
        ha.put(path, draft)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/coordinating/1"))
                .body("errors[0].code", equalTo("TASK_LEAD_COORDINATES"));
        draft.put("coordinating", List.of(world.tuPhap, world.tuPhap));
        ha.put(path, draft).statusCode(422).body("errors[0].code", equalTo("REPEATED"));
        ha.get(path).body("coordinating", hasSize(0)).body("version", equalTo(1));
    }

    @Test
    void aTaskNamesOnlyWhatIsOfItsPlanAndUnit() {
        var other = world.plan(2025);
        var foreign = world.cast
                .la()
                .create("/assignees", Map.of("unit", world.neighbour, "name", "Văn phòng", "kind", "OFFICE"));
        refuse("lead", foreign, "/lead");
        refuse("coordinating", List.of(foreign), "/coordinating/0");
        refuse("clause", other.clause, "/clause");
        refuse("topics", List.of(plan.topic, other.topic), "/topics/1");
        refuse("channels", List.of(FreshId.next()), "/channels/0");
        refuse("plan", FreshId.next(), "/plan");
        ha.get("/tasks?plan=" + plan.id).body("items", hasSize(0));
    }

    @Test
    void whatIsRetiredStaysButIsNotChosenAnew() {
        var draft = draft("Treo băng rôn");
        var path = "/tasks/" + ha.create("/tasks", draft);
        ha.put("/assignees/" + world.vanHoa + "/retirement", Map.of()).statusCode(200);
        ha.put("/channels/" + channel + "/retirement", Map.of()).statusCode(200);
        draft.put("title", "Treo băng rôn tại các thôn");
        ha.put(path, draft).statusCode(200);
        refuse("lead", world.vanHoa, "/lead");
        refuse("coordinating", List.of(world.tuPhap, world.vanHoa), "/coordinating/1");
        refuse("channels", List.of(channel), "/channels/0");
    }

    @Test
    void aTaskStaysInItsPlanAndAClosedPlanKeepsItsTasks() {
        var draft = draft("Treo băng rôn");
        var issued = world.issuedPlan(2025);
        var path = "/tasks/" + issued.task("Phát chuyên mục", world.vanHoa, channel);
        ha.put(path, draft).statusCode(422).body("errors[0].code", equalTo("TASK_PLAN_FIXED"));

        world.cast
                .minh()
                .put("/plans/" + issued.id + "/closure", Map.of("reason", "hết năm"))
                .statusCode(200);
        var closed = issued.taskDraft("Đổi tên", world.vanHoa, channel);
        ha.put(path, closed).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
        ha.post("/tasks", closed).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
        ha.get(path).body("title", equalTo("Phát chuyên mục")).body("can", contains("TASK_READ"));
    }

    private void refuse(String member, Object value, String pointer) {
        var draft = plan.taskDraft("Treo băng rôn", null, channel);
        if (!member.equals("channels")) {
            draft.put("channels", List.of());
        }
        draft.put(member, value);
        ha.post("/tasks", draft).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private UUID task(String title) {
        return plan.task(title, world.vanHoa, channel);
    }

    private Map<String, Object> draft(String title) {
        return plan.taskDraft(title, world.vanHoa, channel);
    }
}

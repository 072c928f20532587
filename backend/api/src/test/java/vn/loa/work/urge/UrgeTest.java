package vn.loa.work.urge;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Urging who is late. */
@QuarkusTest
class UrgeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 12);
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;
    private UUID task;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha().on(DAY);
        plan = world.issuedPlan(2024);
        channel = world.channel("PANEL_POSTER", "Pa nô", "cụm");
        task = plan.task("Treo áp phích", world.tuPhap, channel);
        path = "/plans/" + plan.id + "/urges";
    }

    @Test
    void onlyWhoLeadsOrCoordinatesTheUnitUrges() {
        Actor.NOBODY.post(path, Map.of()).statusCode(401);
        world.cast.la().post(path, Map.of()).statusCode(404);
        world.cast.tu().post(path, Map.of()).statusCode(403);
        ha.get("/tasks/" + task + "/urges").body("items", empty());
        world.cast.minh().on(DAY).post(path, Map.of()).statusCode(201).body("urged", hasSize(1));
    }

    @Test
    void onePressUrgesEveryLatePartyOnceADay() {
        var second = plan.task("Phát tờ rơi", world.vanHoa, channel);
        var nobodys = plan.task("Chưa giao ai", null, channel);
        var done = plan.task("Đã xong", world.vanHoa, channel);
        ha.put("/tasks/" + done + "/completion", Map.of("explanation", "Đã xong"))
                .statusCode(200);
        ha.post(path, Map.of("note", "Đề nghị báo cáo trước 15/12"))
                .statusCode(201)
                .body("urged.task.id", containsInAnyOrder(task.toString(), second.toString()))
                .body("urged.assignee.name", hasItem("Công chức Tư pháp"))
                .body("spared.id", contains(nobodys.toString()));
        ha.post(path, Map.of()).statusCode(201).body("urged", empty()).body("spared", hasSize(3));
        ha.on(DAY.plusDays(1)).post(path, Map.of()).statusCode(201).body("urged", hasSize(2));
        ha.get("/tasks/" + task + "/urges")
                .body("items.on", contains("2024-12-13", "2024-12-12"))
                .body("items[1].note", equalTo("Đề nghị báo cáo trước 15/12"))
                .body("items[1].by", equalTo("Trần Thị Ngọc Hà"));
    }

    @Test
    void theUrgedPartySeesItWhereItLooksFirstAndTheJournalKnowsIt() {
        ha.post(path, Map.of("tasks", List.of(task), "note", "Gấp")).statusCode(201);
        world.cast
                .tu()
                .on(DAY)
                .get("/me/inbox?unit=" + world.commune)
                .body("overdue[0].urged.by", equalTo("Trần Thị Ngọc Hà"))
                .body("overdue[0].urged.note", equalTo("Gấp"));
        ha.get("/journal?limit=50&unit=" + world.commune)
                .body("items.find { it.fact == 'URGE_SENT' }.reason", equalTo("Gấp"));
    }

    @Test
    void aTaskOfAnotherPlanIsRefusedAndNobodyIsUrged() {
        var other = World.tell().issuedPlan(2024);
        ha.post(path, Map.of("tasks", List.of(task, other.id)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/tasks/1"))
                .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
        ha.get("/tasks/" + task + "/urges").body("items", empty());
    }
}

package vn.loa.people.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A commune that took another's place reads what that one left, and changes none of it. */
@QuarkusTest
class SuccessionTest {
    private World world;
    private PlanInWorld issued;
    private PlanInWorld draft;
    private UUID task;
    private UUID successor;
    private Actor heir;

    @BeforeEach
    void tell() {
        world = World.tell();
        issued = world.issuedPlan(2024);
        draft = world.plan(2025);
        task = issued.task("Phát chuyên mục", world.vanHoa, world.channel("LOUDSPEAKER", "Đài", "lượt phát"));
        successor = world.successor();
        heir = world.account("ke", "Người Kế", "COORDINATOR", successor, List.of());
    }

    @Test
    void whatThePredecessorIssuedIsRead() {
        heir.get("/plans/" + issued.id).statusCode(200).body("can", contains("PLAN_READ"));
        heir.get("/tasks/" + task).statusCode(200).body("can", contains("TASK_READ"));
        heir.get("/assignees/" + world.vanHoa).statusCode(200);
        heir.get("/plans").body("items.id", contains(issued.id.toString()));
        heir.get("/tasks?plan=" + issued.id).body("items.id", contains(task.toString()));
        heir.get("/plans?within=" + world.commune).body("items.id", contains(issued.id.toString()));
    }

    @Test
    void itsDraftsAreNot() {
        heir.get("/plans/" + draft.id).statusCode(404);
        heir.get("/plans?unit=" + world.commune + "&year=2025").body("items", empty());
    }

    @Test
    void noneOfItIsChanged() {
        var reason = Map.of("reason", "thử");
        heir.put("/tasks/" + task + "/start", 0, Map.of()).statusCode(403);
        heir.put("/plans/" + issued.id + "/closure", 0, reason).statusCode(403);
        heir.put("/assignees/" + world.vanHoa + "/retirement", 0, Map.of()).statusCode(403);
        world.cast.ha().get("/tasks/" + task).body("state", equalTo("PLANNED")).body("version", equalTo(0));
    }

    @Test
    void itsPlanIsCopiedIntoTheSuccessorsYear() {
        var begun = Map.of("unit", successor, "year", 2026);
        heir.post("/plans/" + issued.id + "/copies", begun)
                .statusCode(201)
                .body("unit.id", equalTo(successor.toString()))
                .body("can", hasItem("PLAN_EDIT"));
    }

    @Test
    void anotherSuccessorAndTheNeighbourReadNothing() {
        var elsewhere = World.tell();
        var stranger = elsewhere.account("la", "Lạ Mới", "COORDINATOR", elsewhere.successor(), List.of());
        stranger.get("/plans/" + issued.id).statusCode(404);
        world.cast.la().get("/plans/" + issued.id).statusCode(404);
    }

    @Test
    void thePredecessorDoesNotReadWhatItsSuccessorPlans() {
        var id = heir.create(
                "/plans",
                Map.of(
                        "unit",
                        successor,
                        "year",
                        2026,
                        "programme",
                        "CCHC",
                        "title",
                        "Kế hoạch của xã mới",
                        "recipients",
                        List.of()));
        world.cast.ha().get("/plans/" + id).statusCode(404);
    }

    @Test
    void theUnitNamesWhomItSucceeded() {
        heir.get("/units/" + successor).body("predecessors.id", contains(world.commune.toString()));
        heir.get("/units/" + world.commune).body("successors.id", contains(successor.toString()));
    }
}

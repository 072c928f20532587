package vn.loa.work.extension;

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

/** A later day: asked for, granted or refused. */
@QuarkusTest
class ExtensionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 12);
    private static final Map<String, String> LATER = Map.of("extendedTo", "2024-12-20", "reason", "Chờ mẫu của Sở");
    private World world;
    private Actor ha;
    private Actor minh;
    private Actor tu;
    private UUID task;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha().on(DAY);
        minh = world.cast.minh().on(DAY);
        tu = world.cast.tu().on(DAY);
        PlanInWorld plan = world.issuedPlan(2024);
        task = plan.task("Treo áp phích", world.tuPhap, world.channel("PANEL_POSTER", "Pa nô", "cụm"));
        path = "/tasks/" + task + "/extensions";
    }

    @Test
    void nobodyAStrangerAndThoseWithoutTheRightAskNothing() {
        Actor.NOBODY.post(path, LATER).statusCode(401);
        world.cast.la().post(path, LATER).statusCode(404);
        world.cast.giam().post(path, LATER).statusCode(403);
        minh.post(path, LATER).statusCode(403);
        ha.get(path).body("items", empty());
    }

    @Test
    void whatIsGrantedMovesTheDayAndIsCountedApartFromLateness() {
        ha.get("/tasks/" + task).body("standing", equalTo("OVERDUE"));
        var asked = "/extensions/" + tu.create(path, LATER);
        inbox(ha).body("parties[0].overdue", equalTo(1)).body("parties[0].extended", equalTo(0));
        inbox(ha)
                .body("waiting.kind", contains("EXTENSION_TO_DECIDE"))
                .body("waiting[0].subject", equalTo(task.toString()))
                .body("waiting[0].dueOn", equalTo("2024-12-20"))
                .body("waiting[0].lead", equalTo("Phan Văn Tư"))
                .body("waiting[0].reason", equalTo("Chờ mẫu của Sở"));
        inbox(minh).body("waiting.kind", contains("EXTENSION_TO_DECIDE"));
        inbox(tu).body("waiting", empty());
        tu.put(asked + "/grant", Map.of()).statusCode(403);
        minh.put(asked + "/grant", Map.of("note", "Đồng ý"))
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("answer", equalTo("Đồng ý"))
                .body("dueOn", equalTo("2024-12-10"));
        ha.get("/tasks/" + task).body("dueOn", equalTo("2024-12-20")).body("standing", equalTo("ON_TIME"));
        inbox(ha)
                .body("waiting", empty())
                .body("parties[0].overdue", equalTo(0))
                .body("parties[0].extended", equalTo(1));
        minh.put(asked + "/refusal", Map.of("reason", "Nghĩ lại"))
                .statusCode(409)
                .body("code", equalTo("EXTENSION_DECIDED"));
    }

    @Test
    void whatIsRefusedSaysWhyAndMayBeAskedForAgain() {
        var asked = "/extensions/" + tu.create(path, LATER);
        tu.post(path, LATER).statusCode(409).body("code", equalTo("EXTENSION_OPEN"));
        ha.put(asked + "/refusal", Map.of()).statusCode(422);
        ha.put(asked + "/refusal", Map.of("reason", "Đã gia hạn một lần")).statusCode(200);
        ha.get("/tasks/" + task).body("dueOn", equalTo("2024-12-10")).body("standing", equalTo("OVERDUE"));
        tu.get(path)
                .body("items[0].state", equalTo("REFUSED"))
                .body("items[0].answer", equalTo("Đã gia hạn một lần"))
                .body("items[0].decidedBy", equalTo("Trần Thị Ngọc Hà"));
        tu.post(path, LATER).statusCode(201);
    }

    @Test
    void nobodyAnswersTheOwnRequest() {
        var asked = "/extensions/" + ha.create(path, LATER);
        inbox(ha).body("waiting", empty());
        ha.get(asked).body("can", empty());
        ha.put(asked + "/grant", Map.of()).statusCode(403).body("code", equalTo("EXTENSION_OWN"));
        ha.put(asked + "/refusal", Map.of("reason", "x")).statusCode(403);
        minh.put(asked + "/grant", Map.of()).statusCode(200);
    }

    @Test
    void whatCannotBeExtendedIsSaid() {
        for (var day : List.of("2024-12-10", "2024-12-09", "2024-12-11")) {
            tu.post(path, Map.of("extendedTo", day, "reason", "x"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/extendedTo"))
                    .body("errors[0].code", equalTo("EXTENSION_NOT_LATER"));
        }
        var far = "/extensions/" + tu.create(path, Map.of("extendedTo", "2031-01-01", "reason", "x"));
        minh.put(far + "/grant", Map.of()).statusCode(422).body("errors[0].code", equalTo("TASK_DAY_OUTSIDE_PLAN"));
        ha.put("/tasks/" + task + "/cancellation", Map.of("reason", "Gộp")).statusCode(200);
        minh.put(far + "/refusal", Map.of("reason", "Đã hủy")).statusCode(200);
        tu.post(path, LATER).statusCode(409).body("code", equalTo("EXTENSION_TASK_FINISHED"));
    }

    private io.restassured.response.ValidatableResponse inbox(Actor actor) {
        return actor.get("/me/inbox?unit=" + world.commune).statusCode(200);
    }
}

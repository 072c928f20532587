package vn.loa.work.comment;

import static org.hamcrest.Matchers.*;
import static vn.loa.world.FullWorld.comment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What is said about a task, and whom it mentions. */
@QuarkusTest
class CommentTest {
    private World world;
    private Actor ha;
    private Actor minh;
    private Actor tu;
    private PlanInWorld plan;
    private String task;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        minh = world.cast.minh();
        tu = world.cast.tu();
        plan = world.issuedPlan(2024);
        task = "/tasks/" + plan.task("Treo áp phích", world.tuPhap, world.channel("PANEL_POSTER", "Pa nô", "cụm"));
        path = task + "/comments";
    }

    // Who may

    @Test
    void whoeverMayReadATaskMayCommentOnIt() {
        Actor.NOBODY.post(path, comment("Chào")).statusCode(401);
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().post(path, comment("Chào")).statusCode(404);
        world.cast.la().get(path).statusCode(404);
        ha.get(path).body("items", empty());
        for (var reader : List.of(ha, minh, world.cast.tai(), tu, world.cast.giam(), world.cast.so())) {
            reader.post(path, comment("Tôi đã đọc")).statusCode(201).body("can", contains("TASK_COMMENT"));
        }
        ha.get(path)
                .body(
                        "items.by",
                        contains(
                                "Trần Thị Ngọc Hà",
                                "Nguyễn Văn Minh",
                                "Lê Hữu Tài",
                                "Phan Văn Tư",
                                "Võ Thị Giám",
                                "Sở Nội vụ"))
                .body("items.can.flatten()", contains("TASK_COMMENT"));
    }

    @Test
    void aDraftedTaskIsDiscussedInItsUnitOnly() {
        var draft = world.plan(2023);
        var hidden = "/tasks/" + draft.task("Việc nháp", world.tuPhap, world.channel("PORTAL", "Trang xã", "bài"))
                + "/comments";
        world.cast.so().post(hidden, comment("Chào")).statusCode(404);
        var said = "/comments/" + tu.create(hidden, comment("Nên bỏ"));
        world.cast.so().get(said).statusCode(404);
        world.cast.la().get(said).statusCode(404);
        minh.get(said).statusCode(200).body("can", empty());
    }

    @Test
    void onlyItsWriterEditsAndWithdrawsAComment() {
        var said = "/comments/" + tu.create(path, comment("Mai xong", ha));
        for (var other : List.of(ha, minh, world.cast.so())) {
            other.put(said, 0, comment("Sửa hộ")).statusCode(403).body("code", equalTo("COMMENT_OF_ANOTHER"));
            other.put(said + "/withdrawal", 0, Map.of()).statusCode(403);
        }
        tu.put(said, 7, comment("Ngày kia")).statusCode(412);
        tu.get(said).body("text", equalTo("Mai xong")).body("editedAt", nullValue());

        tu.put(said, 0, comment("Ngày kia xong"))
                .statusCode(200)
                .body("text", equalTo("Ngày kia xong"))
                .body("mentions", empty())
                .body("editedAt", notNullValue());
        tu.put(said + "/withdrawal", Map.of())
                .statusCode(200)
                .body("text", nullValue())
                .body("withdrawnAt", notNullValue())
                .body("can", empty());
        tu.put(said + "/withdrawal", Map.of()).statusCode(409).body("code", equalTo("COMMENT_WITHDRAWN"));
        tu.put(said, comment("Lại")).statusCode(409);
        ha.get(path).body("items.by", contains("Phan Văn Tư")).body("items[0].text", nullValue());
    }

    // Mentions

    @Test
    void whoIsMentionedSeesItOnTheirDayUntilTheyLook() {
        inbox(minh).body("waiting", empty());
        ha.create(path, comment("Trước đó", minh));
        ha.create(path, comment("@Nguyễn Văn Minh cho ý kiến", minh, ha));
        inbox(minh)
                .body("waiting.kind", contains("MENTION"))
                .body("waiting[0].subject", equalTo(task.substring(7)))
                .body("waiting[0].title", equalTo("Treo áp phích"))
                .body("waiting[0].lead", equalTo("Trần Thị Ngọc Hà"))
                .body("waiting[0].reason", equalTo("@Nguyễn Văn Minh cho ý kiến"));
        inbox(ha).body("waiting", empty());
        inbox(tu).body("waiting", empty());
        ha.put(path + "/look", Map.of()).statusCode(200);
        minh.get(path).body("waits", equalTo(true));
        inbox(minh).body("waiting", hasSize(1));

        minh.put(path + "/look", Map.of())
                .statusCode(200)
                .body("waits", equalTo(false))
                .body("items", hasSize(2));
        inbox(minh).body("waiting", empty());
    }

    @Test
    void anEditKeepsWhoHasLookedAndCallsWhomItAdds() {
        var said = "/comments/" + ha.create(path, comment("Xin ý kiến", minh));
        minh.put(path + "/look", Map.of()).statusCode(200);
        ha.put(said, comment("Xin ý kiến hai anh", minh, tu)).statusCode(200).body("mentions", hasSize(2));
        inbox(minh).body("waiting", empty());
        inbox(tu).body("waiting.kind", contains("MENTION"));
        ha.put(said + "/withdrawal", Map.of()).statusCode(200);
        inbox(tu).body("waiting", empty());
    }

    // Bad input

    @Test
    void aCommentHasWordsAndMentionsPeopleOfTheUnit() {
        ha.get(path)
                .body("people.name", hasItems("Nguyễn Văn Minh", "Phan Văn Tư", "Trần Thị Ngọc Hà"))
                .body("people.name", not(hasItem("Sở Nội vụ")));
        for (var text : List.of("", " ", "a".repeat(5001))) {
            ha.post(path, comment(text)).statusCode(422).body("errors[0].pointer", equalTo("/text"));
        }
        ha.post(path, Map.of("text", "Chào")).statusCode(422).body("errors[0].pointer", equalTo("/mentions"));
        ha.post(path, comment("Chào", minh, world.cast.so()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mentions/1"))
                .body("errors[0].code", equalTo("COMMENT_MENTION_ELSEWHERE"));
        ha.post(path, Map.of("text", "Chào", "mentions", List.of(FreshId.next())))
                .statusCode(422);
        ha.post(path, comment("Chào", minh, minh))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mentions/1"))
                .body("errors[0].code", equalTo("REPEATED"));
        ha.get(path).body("items", empty());
        inbox(minh).body("waiting", empty());
    }

    private ValidatableResponse inbox(Actor actor) {
        return actor.get("/me/inbox?unit=" + world.commune).statusCode(200);
    }
}

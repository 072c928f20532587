package vn.loa.exchange.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.people.account.Tokens;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;
import vn.loa.world.RandomTree;

/** Reading changes nothing, so that one world is enough. */
@QuarkusTest
class SearchTest {
    /** What a search finds, by the list that shows the same rows. */
    private static final Map<String, String> LISTS = Map.of(
            "PLAN", "plans",
            "TASK", "tasks",
            "ACTIVITY", "activities",
            "REPORT", "reports",
            "ASSIGNEE", "assignees",
            "DOCUMENT", "known-documents");

    private static FullWorld full;
    private static UUID draft;

    @BeforeEach
    void tell() {
        if (full == null) {
            full = FullWorld.tell();
            draft = full.world.plan(2027).id;
            full.world.cast.tu();
        }
    }

    // Who may

    @Test
    void oneFindsWhatOneMayRead() {
        Actor.NOBODY.get("/search?q=x").statusCode(401);
        find(full.world.cast.la(), "tuyên truyền").body("items", empty());
        find(full.world.cast.so(), "tuyen truyen")
                .body("items.id", hasItem(full.plan.id.toString()))
                .body("items.id", not(hasItem(draft.toString())));
        find(full.world.cast.giam(), "tuyen truyen").body("items.id", hasItem(draft.toString()));
    }

    /** On trees drawn by lot, as EveryScopeTest asks the lists. */
    @Test
    void aSearchFindsNoRowThatAWalkOverTheTreeDoesNot() {
        for (long seed = 1; seed <= 25; seed++) {
            var tree = new RandomTree(seed);
            for (var someone : tree.people) {
                var answer = Actor.NOBODY
                        .request()
                        .header("Authorization", "Bearer " + Tokens.of(someone.account(), someone.session()))
                        .queryParam("q", tree.word)
                        .queryParam("limit", 200)
                        .get(Actor.API + "/search")
                        .then()
                        .statusCode(200)
                        .extract();
                for (var kind : LISTS.keySet()) {
                    var expected = tree.things.stream()
                            .filter(thing -> thing.list().equals(LISTS.get(kind)) && someone.sees(thing))
                            .map(thing -> thing.id().toString())
                            .toList();
                    assertThat(answer.<List<String>>path("items.findAll { it.kind == '" + kind + "' }.id"))
                            .as("%s of the tree %d", kind, seed)
                            .hasSize(Math.min(8, expected.size()))
                            .isSubsetOf(expected);
                }
            }
        }
    }

    @Test
    void aUsernameIsFoundByItsAdministratorsOnly() {
        var username = full.world.cast.tu().username();
        find(full.world.cast.ha(), username).body("items", empty());
        find(full.world.cast.quan(), username)
                .body("items.kind", contains("ACCOUNT"))
                .body("items.id", contains(full.world.cast.tu().id().toString()))
                .body("items.unit.id", contains(full.world.commune.toString()));
        find(full.world.cast.giam(), "phan van tu")
                .body("items[0].kind", equalTo("MEMBER"))
                .body("items[0].id", equalTo(full.world.tuPhap.toString()))
                .body("items[0].assignee", equalTo("Công chức Tư pháp"));
    }

    // What is found

    @Test
    void everyKindIsFoundWithItsPlace() {
        var ha = full.ha();
        find(ha, "  long  ghép với ngày PHÁP luật")
                .body("items[0].kind", equalTo("TASK"))
                .body("items[0].id", equalTo(full.task.toString()))
                .body("items[0].plan.id", equalTo(full.plan.id.toString()))
                .body("items[0].unit.id", equalTo(full.world.commune.toString()));
        find(ha, "tuyen truyen dich vu cong truc tuyen")
                .body("items.findAll { it.kind == 'CLAUSE' }.number", hasItem("I.1"))
                .body("items.findAll { it.kind == 'CLAUSE' }.plan.id", hasItem(draft.toString()));
        find(ha, "chuyen muc").body("items.kind", hasItem("ACTIVITY"));
        find(ha, "to cong nghe so").body("items.id", hasItem(full.knownDocument.toString()));
        find(ha, "buu dien").body("items.id", hasItem(full.world.buuDien.toString()));
        find(ha, "không có gì như thế").body("items", empty());
    }

    @Test
    void anExactNumberComesFirstThenThePhraseThenWordsThatBeginSo() {
        var ha = full.ha();
        find(ha, "012/kh-ubnd").body("items[0].id", equalTo(full.plan.id.toString()));
        find(ha, "15/BC-UBND")
                .body("items[0].kind", equalTo("REPORT"))
                .body("items[0].id", equalTo(full.report.toString()));
        find(ha, "7/qđ-ubnd").body("items[0].id", equalTo(full.knownDocument.toString()));
        var inside = task("Tổng hợp thứ ba", "2024-12-13");
        var begins = task("Hợp tổng việc", "2024-12-10");
        var phrase = task("Việc tổng hợp", "2024-11-10");
        var newest = task("Việc tổng hợp nữa", "2024-12-11");
        task("Khép lại đà tổng bàhợp", "2024-12-12");
        find(ha, "tổng hợp")
                .body("items.id[0..3]", contains(inside, newest, phrase, begins))
                .body("items", hasSize(5));
    }

    @Test
    void noKindHidesTheOthers() {
        for (int i = 0; i < 12; i++) {
            task("Tuyên truyền lưu động lần " + i, "2024-12-20");
        }
        find(full.ha(), "tuyên truyền")
                .body("items.findAll { it.kind == 'TASK' }", hasSize(8))
                .body("items.kind", hasItem("PLAN"))
                .body("items.kind", hasItem("CLAUSE"));
        full.ha().get("/search?q=tuyen&limit=3").statusCode(200).body("items", hasSize(3));
    }

    @Test
    void whatIsWithdrawnIsNotFound() {
        var id = full.plan.activityDraft("2024-03-05", full.task, full.channel, 1);
        id.put("title", "Hoạt động ghi nhầm");
        var activity = full.ha().create("/activities", id);
        find(full.ha(), "ghi nham").body("items.id", contains(activity.toString()));
        full.ha()
                .put("/activities/" + activity + "/withdrawal", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        find(full.ha(), "ghi nham").body("items", empty());
    }

    // Bad input

    @Test
    void aSearchNeedsWordsAndTakesThemAsTheyAre() {
        var ha = full.ha();
        ha.get("/search").statusCode(422);
        ha.get("/search?q=").statusCode(422);
        ha.request().queryParam("q", " ").get(Actor.API + "/search").then().statusCode(422);
        ha.get("/search?q=" + "a".repeat(201)).statusCode(422);
        for (var limit : List.of("0", "201", "x")) {
            ha.get("/search?q=a&limit=" + limit).statusCode(400).body("errors[0].pointer", equalTo("?limit"));
        }
        ha.get("/search?q=a&unit=x").statusCode(400);
        for (var sign : List.of("%", "_", "\\", "'", "*", ":word0", "00/")) {
            find(ha, sign + "zq").body("items", empty()).body("next", nullValue());
        }
    }

    private static ValidatableResponse find(Actor actor, String q) {
        return actor.request()
                .queryParam("q", q)
                .get(Actor.API + "/search")
                .then()
                .statusCode(200);
    }

    private static String task(String title, String due) {
        var task = full.plan.taskDraft(title, full.world.vanHoa, full.channel);
        task.put("dueOn", due);
        return full.ha().create("/tasks", task).toString();
    }
}

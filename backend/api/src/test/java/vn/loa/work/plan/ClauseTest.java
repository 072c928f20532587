package vn.loa.work.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** The lists of a plan: clauses, topics, targets, cited documents. */
@QuarkusTest
class ClauseTest {
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.plan(2024);
        path = "/plans/" + plan.id;
    }

    @Test
    void theTextIsReadWithThePlanAndWrittenByTheCoordinator() {
        var items = Map.of("items", List.of());
        Actor.NOBODY.get(path + "/clauses").statusCode(401);
        world.cast.la().get(path + "/clauses").statusCode(404);
        world.cast.la().put(path + "/clauses", 0, items).statusCode(404);
        world.cast.minh().put(path + "/clauses", 0, items).statusCode(403);
        ha.request().body(items).put(Actor.API + path + "/clauses").then().statusCode(428);
        ha.put(path + "/clauses", 0, items).statusCode(412);
        world.cast
                .giam()
                .get(path + "/clauses")
                .statusCode(200)
                .header("ETag", startsWith("\"" + ha.version(path) + "-"))
                .body("items.id", contains(plan.section.toString(), plan.clause.toString()))
                .body("items.depth", contains(0, 1))
                .body("items[1].topics.id", contains(plan.topic.toString()));
    }

    @Test
    void theWholeListIsReplacedUnderThePlansVersion() {
        int version = ha.version(path);
        var added = FreshId.next();
        var items = List.of(
                clause(plan.section, null, "I."),
                clause(added, plan.section, "-"),
                clause(plan.clause, plan.section, "1."));
        ha.put(path + "/clauses", version, Map.of("items", items))
                .statusCode(200)
                .body("version", equalTo(version + 1))
                .body("items.id", contains(plan.section.toString(), added.toString(), plan.clause.toString()));
        ha.put(path + "/clauses", version, Map.of("items", items)).statusCode(412);
        ha.put(path + "/clauses", Map.of("items", items.subList(0, 1))).statusCode(409);
        ha.get(path).body("counts.clauses", equalTo(3));
        ha.get("/journal?subject=" + plan.id).body("items[0].fact", equalTo("PLAN_CLAUSES_EDITED"));
    }

    @Test
    void aTreeThatIsNoDocumentIsRefusedWhereItIsWrong() {
        var a = FreshId.next();
        var b = FreshId.next();
        refused(List.of(clause(a, FreshId.next(), "1.")), "/items/0/parent", "UNKNOWN_REFERENCE");
        refused(List.of(clause(a, b, "1."), clause(b, a, "2.")), "/items/0/parent", "CLAUSE_OUT_OF_ORDER");
        refused(List.of(clause(a, a, "1.")), "/items/0/parent", "CLAUSE_OUT_OF_ORDER");
        refused(
                List.of(clause(a, null, "1."), clause(b, null, "2."), clause(FreshId.next(), a, "a)")),
                "/items/2/parent",
                "CLAUSE_OUT_OF_ORDER");
        refused(List.of(clause(a, null, "1."), clause(a, null, "2.")), "/items/1/id", "REPEATED");
        var other = world.plan(2025);
        refused(List.of(clause(other.clause, null, "1.")), "/items/0/id", "REPEATED");
        var deep = new ArrayList<Map<String, Object>>();
        UUID above = null;
        for (int i = 0; i < 9; i++) {
            var id = FreshId.next();
            deep.add(clause(id, above, "-"));
            above = id;
        }
        refused(deep, "/items/8/parent", "CLAUSE_TOO_DEEP");
        ha.get(path).body("counts.clauses", equalTo(2));
    }

    @Test
    void whatATaskStillNeedsCannotBeTakenOut() {
        plan.task("Phát thanh chuyên mục", world.vanHoa, world.channel("LOUDSPEAKER", "Đài", "lượt phát"));
        ha.put(path + "/topics", Map.of("items", List.of()))
                .statusCode(409)
                .body("code", equalTo("PLAN_ITEM_IN_USE"))
                .body("errors[0].detail", containsString("Phát thanh chuyên mục"));
        ha.put(path + "/clauses", Map.of("items", List.of(clause(plan.section, null, "I."))))
                .statusCode(409)
                .body("errors.detail", hasItem(containsString("Phát thanh chuyên mục")))
                .body("errors.detail", hasItem(containsString("Dịch vụ công trực tuyến")));
        ha.get(path + "/clauses")
                .body("items[1].progress.total", equalTo(1))
                .body("items[1].progress.planned", equalTo(1))
                .body("items[1].tasks.name", contains("Phát thanh chuyên mục"));
        ha.get(path + "/topics").body("items.taskCount", contains(1, 0));
    }

    @Test
    void topicsKeepTheirIdsAndCodesStandOnce() {
        var swapped = List.of(
                Map.of("id", plan.otherTopic, "code", "T01", "name", "Cơ chế một cửa"),
                Map.of("id", plan.topic, "code", "T02", "name", "Dịch vụ công trực tuyến"));
        ha.put(path + "/topics", Map.of("items", swapped))
                .statusCode(200)
                .body("items.id", contains(plan.otherTopic.toString(), plan.topic.toString()));
        ha.put(
                        path + "/topics",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("id", plan.topic, "code", "T01", "name", "Một"),
                                        Map.of(
                                                "id",
                                                plan.otherTopic,
                                                "code",
                                                "T01",
                                                "name",
                                                "Hai",
                                                "clause",
                                                FreshId.next()))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/1/code"));
    }

    @Test
    void aTargetMayHaveNoValueAndThenWarns() {
        var target = FreshId.next();
        ha.put(
                        path + "/targets",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "id",
                                                target,
                                                "name",
                                                "Chuyên mục phát thanh",
                                                "formula",
                                                "QUANTITY_SUM",
                                                "channelType",
                                                "LOUDSPEAKER",
                                                "measure",
                                                "lượt phát"),
                                        Map.of(
                                                "id",
                                                FreshId.next(),
                                                "name",
                                                "Nội dung được tuyên truyền",
                                                "formula",
                                                "TOPICS_COVERED",
                                                "measure",
                                                "nội dung",
                                                "value",
                                                2,
                                                "clause",
                                                plan.clause))))
                .statusCode(200)
                .body("items.reached", contains(0, 0))
                .body("items[1].denominator", equalTo(2));
        ha.get(path)
                .body("warnings.code", contains("TARGET_WITHOUT_VALUE", "NO_LEGAL_BASIS"))
                .body("warnings[0].subject", equalTo(target.toString()));
    }

    @Test
    void aCitationKeepsBothReadingsAndSaysWhereTheyDiffer() {
        var document = Map.of(
                "id",
                FreshId.next(),
                "asWritten",
                Map.of("number", "17/NQ-CP", "date", "2019-03-17", "issuer", "Chính phủ"),
                "asVerified",
                Map.of("number", "17/NQ-CP", "date", "2019-03-07", "issuer", "Chính phủ"));
        ha.put(path + "/cited-documents", Map.of("items", List.of(document)))
                .statusCode(200)
                .body("items[0].asWritten.date", equalTo("2019-03-17"))
                .body("items[0].asVerified.date", equalTo("2019-03-07"))
                .body("items[0].warnings.code", contains("CITATION_DATE_DIFFERS"));
        ha.get(path).body("warnings[0].detail", equalTo("17/NQ-CP ghi ngày 17/3/2019, bản tra cứu ghi 07/3/2019."));
        ha.request()
                .header("Accept-Language", "en")
                .get(Actor.API + path)
                .then()
                .body("warnings", hasSize(1));
        ha.put(path + "/cited-documents", Map.of("items", List.of(Map.of("id", FreshId.next(), "asWritten", Map.of()))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0/asWritten"));
    }

    @Test
    void labelsAreKeptAsWrittenAndRepeatedOnesAreTold() {
        var section = FreshId.next();
        var items = List.of(
                clause(plan.section, null, "I."),
                clause(plan.clause, plan.section, "e)"),
                clause(FreshId.next(), plan.section, "e."),
                clause(FreshId.next(), plan.section, "-"),
                clause(FreshId.next(), plan.section, "-"),
                clause(section, null, "I."));
        ha.put(path + "/clauses", Map.of("items", items))
                .statusCode(200)
                .body("items.label", contains("I.", "e)", "e.", "-", "-", "I."));
        ha.get(path)
                .body("warnings.code", contains("REPEATED_LABEL", "REPEATED_LABEL", "NO_LEGAL_BASIS"))
                .body(
                        "warnings.findAll { it.code == 'REPEATED_LABEL' }.subject",
                        containsInAnyOrder(items.get(2).get("id").toString(), section.toString()));
    }

    private void refused(List<Map<String, Object>> items, String pointer, String code) {
        ha.put(path + "/clauses", Map.of("items", items))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Map<String, Object> clause(UUID id, UUID parent, String label) {
        var clause = new HashMap<String, Object>(
                Map.of("id", id, "label", label, "kind", "TEXT", "text", "Nội dung của mục này."));
        if (parent != null) {
            clause.put("parent", parent);
        }
        return clause;
    }
}

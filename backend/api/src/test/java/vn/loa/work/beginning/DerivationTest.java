package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.World;

/** The province's plan carried out by the commune. */
@QuarkusTest
class DerivationTest {
    private static final Map<String, Object> ISSUANCE = Map.of(
            "number", "169",
            "notation", "KH-UBND",
            "issuedOn", "2024-01-24",
            "signer", "Người Ký",
            "signerTitle", "CHỦ TỊCH",
            "signingAuthority", "TM");
    private final UUID topic = FreshId.next();
    private final UUID target = FreshId.next();
    private World world;
    private Actor ha;
    private Actor so;
    private String superior;
    private String derivations;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        so = world.cast.so();
        superior = "/plans/"
                + so.create(
                        "/plans",
                        Map.of(
                                "unit",
                                world.province,
                                "year",
                                2024,
                                "programme",
                                "CCHC",
                                "title",
                                "Kế hoạch tuyên truyền cải cách hành chính năm 2024",
                                "recipients",
                                List.of()));
        put("clauses", List.of(Map.of("id", FreshId.next(), "kind", "TEXT", "text", "Nội dung.")));
        put(
                "topics",
                List.of(
                        Map.of("id", topic, "code", "T01", "name", "Dịch vụ công trực tuyến"),
                        Map.of("id", FreshId.next(), "code", "T02", "name", "Cơ chế một cửa.")));
        put(
                "targets",
                List.of(
                        Map.of(
                                "id",
                                target,
                                "name",
                                "Tin, bài",
                                "formula",
                                "ACTIVITY_COUNT",
                                "measure",
                                "tin, bài",
                                "value",
                                1500),
                        Map.of(
                                "id",
                                FreshId.next(),
                                "name",
                                "Nhiệm vụ hoàn thành",
                                "formula",
                                "TASKS_DONE_SHARE",
                                "measure",
                                "%",
                                "value",
                                100),
                        Map.of(
                                "id",
                                FreshId.next(),
                                "name",
                                "Lượt người",
                                "formula",
                                "AUDIENCE_SUM",
                                "measure",
                                "lượt người")));
        derivations = superior + "/derivations";
    }

    @Test
    void onlyAnIssuedPlanThatIsSeenCanBeCarriedOut() {
        var draft = Map.of("unit", world.commune);
        ha.post(derivations, draft).statusCode(404);
        so.post(derivations, Map.of("unit", world.province)).statusCode(409).body("code", equalTo("PLAN_NOT_ISSUED"));
        issue();
        Actor.NOBODY.post(derivations, draft).statusCode(401);
        World.tell().cast.ha().post(derivations, draft).statusCode(404);
        world.cast.minh().post(derivations, draft).statusCode(403);
        world.cast.la().post(derivations, draft).statusCode(422).body("errors.pointer", contains("/unit"));
        so.post(derivations, draft).statusCode(403);
        ha.post(derivations, Map.of()).statusCode(422).body("errors.pointer", contains("/unit"));
        ha.post(derivations, Map.of("unit", world.commune, "year", 1999))
                .statusCode(422)
                .body("errors.pointer", contains("/year"));
        ha.get("/plans?unit=" + world.commune).body("items", hasSize(0));
        ha.post(derivations, draft).statusCode(201);
    }

    @Test
    void theHeadNamesTheSuperiorPlan() {
        issue();
        ha.get(derived())
                .body("state", equalTo("DRAFT"))
                .body("year", equalTo(2024))
                .body("programme", equalTo("CCHC"))
                .body("title", equalTo("Kế hoạch tuyên truyền cải cách hành chính năm 2024"))
                .body("parentPlan.documentNumber", equalTo("169/KH-UBND"))
                .body("copiedFrom", nullValue())
                .body(
                        "preamble",
                        equalTo(
                                "Thực hiện Kế hoạch số 169/KH-UBND ngày 24/01/2024 của Ủy ban nhân dân %s về tuyên truyền cải cách hành chính năm 2024, Ủy ban nhân dân %s xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2024 như sau:"
                                        .formatted(name(world.province), name(world.commune))));
        ha.get(derived() + "/cited-documents")
                .body("items.asWritten.number", contains("169/KH-UBND"))
                .body("items.asWritten.date", contains("2024-01-24"))
                .body("items[0].asWritten.issuer", equalTo("Ủy ban nhân dân " + name(world.province)))
                .body("items[0].warnings", hasSize(0));
    }

    @Test
    void topicsAndTargetsAreHandedDownIntoASkeleton() {
        issue();
        var plan = derived();
        var clauses = ha.get(plan + "/clauses").extract().jsonPath();
        assertThat(clauses.getList("items.findAll { it.depth == 0 }.label"))
                .containsExactly("I.", "II.", "III.", "IV.");
        assertThat(clauses.getList("items.findAll { it.kind == 'TOPIC' }.text"))
                .containsExactly("Dịch vụ công trực tuyến.", "Cơ chế một cửa.");
        assertThat(clauses.getList("items.findAll { it.kind == 'TOPIC' }.label"))
                .containsExactly("a)", "b)");
        assertThat(clauses.getList("items.findAll { it.kind == 'TARGET' }.text"))
                .containsExactly("Tin, bài: 1.500 tin, bài.", "Nhiệm vụ hoàn thành: 100%.", "Lượt người.");
        var ids = clauses.getList("items.findAll { it.kind == 'TOPIC' }.id");
        ha.get(plan + "/topics")
                .body("items.code", contains("T01", "T02"))
                .body("items.clause", equalTo(ids))
                .body("items[0].handedDownFrom.id", equalTo(topic.toString()))
                .body("items[0].handedDownFrom.name", equalTo("Dịch vụ công trực tuyến"));
        ha.get(plan + "/targets")
                .body("items.value", contains(1500, 100, null))
                .body("items[0].handedDownFrom.id", equalTo(target.toString()));
        so.get(superior + "/topics").body("items[0].handedDownFrom", nullValue());
    }

    @Test
    void linksStayThroughEditsAndANumberKeptIsWarnedOf() {
        issue();
        var plan = derived();
        var targets = ha.get(plan + "/targets").extract().jsonPath();
        ha.get(plan)
                .body(
                        "warnings.findAll { it.code == 'TARGET_AS_HANDED_DOWN' }.subject",
                        contains(targets.getString("items[0].id")))
                .body("warnings.code", hasItem("TARGET_WITHOUT_VALUE"));
        ha.put(
                        plan + "/targets",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "id",
                                        targets.getString("items[0].id"),
                                        "name",
                                        "Tin, bài của xã",
                                        "formula",
                                        "ACTIVITY_COUNT",
                                        "measure",
                                        "tin, bài",
                                        "value",
                                        48))))
                .statusCode(200)
                .body("items[0].handedDownFrom.id", equalTo(target.toString()));
        ha.get(plan).body("warnings.code", not(hasItem("TARGET_AS_HANDED_DOWN")));
    }

    @Test
    void anotherYearAndTitleMayBeChosen() {
        issue();
        var plan = "/plans/"
                + ha.create(
                        derivations, Map.of("unit", world.commune, "year", 2025, "title", "CCHC trên loa năm 2025"));
        ha.get(plan)
                .body("year", equalTo(2025))
                .body("title", equalTo("CCHC trên loa năm 2025"))
                .body(
                        "closing",
                        equalTo("Trên đây là Kế hoạch CCHC trên loa năm 2025 của Ủy ban nhân dân %s./."
                                .formatted(name(world.commune))));
    }

    @Test
    void aCopyOfADerivedPlanKeepsItsLinksAndIsToldThatTheSuperiorIsOfAnotherYear() {
        issue();
        var copy = "/plans/" + ha.create(derived() + "/copies", Map.of("unit", world.commune, "year", 2025));
        ha.get(copy + "/topics").body("items[0].handedDownFrom.id", equalTo(topic.toString()));
        ha.get(copy).body("warnings.code", hasItem("YEAR_BOUND_PARENT"));
    }

    private String derived() {
        return "/plans/" + ha.create(derivations, Map.of("unit", world.commune));
    }

    private String name(UUID unit) {
        return ha.get("/units/" + unit).extract().path("name");
    }

    private void put(String part, List<?> items) {
        so.put(superior + "/" + part, Map.of("items", items)).statusCode(200);
    }

    private void issue() {
        so.put(superior + "/submission", Map.of()).statusCode(200);
        world.account("chutich", "Chủ Tịch Tỉnh", "LEADER", world.province, List.of())
                .put(superior + "/issuance", ISSUANCE)
                .statusCode(200);
    }
}

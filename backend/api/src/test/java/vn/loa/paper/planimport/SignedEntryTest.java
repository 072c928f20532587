package vn.loa.paper.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.loa.paper.planimport.PlanImportInWorld.PLAN;
import static vn.loa.paper.planimport.PlanImportInWorld.acceptance;
import static vn.loa.paper.planimport.PlanImportInWorld.read;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.people.journal.Check;
import vn.loa.people.journal.Findings;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;
import vn.loa.world.Patience;
import vn.loa.world.World;

/** A paper that was signed before Loa enters with its number, day and signer, and is the paper of its plan. */
@QuarkusTest
class SignedEntryTest {
    private static final byte[] BYTES = PLAN.getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> SIGNED = FullWorld.issuance("07", "KH-UBND", "2024-01-10");

    @All
    @Inject
    List<Check> checks;

    private World world;
    private Actor ha;
    private Actor minh;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        minh = world.cast.minh();
    }

    @Test
    void whatACoordinatorEntersWaitsForALeaderWithWhatStandsOnThePaper() {
        var plan = entered(ha, SIGNED);
        minh.get(plan)
                .body("state", equalTo("SUBMITTED"))
                .body("documentNumber", nullValue())
                .body("original.fileName", equalTo("ke-hoach.txt"))
                .body("original.issuance.number", equalTo("07"))
                .body("original.issuance.signer", equalTo("Nguyễn Văn Minh"));
        minh.put(plan + "/issuance", SIGNED)
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("documentNumber", equalTo("07/KH-UBND"))
                .body("issuedOn", equalTo("2024-01-10"));
    }

    @Test
    void whoMayIssueEntersItAsIssued() {
        var alone = world.account("mot-minh", "Vừa lãnh đạo vừa điều phối", "COORDINATOR", world.neighbour, List.of());
        lead(alone);
        var id = UUID.fromString(PlanImportInWorld.send(alone, world.neighbour, "ke-hoach.txt", BYTES)
                .statusCode(201)
                .extract()
                .path("id"));
        Patience.until(
                () -> alone.get("/plan-imports/" + id).extract().path("state").equals("READY"));
        String plan = alone.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("signed", SIGNED)))
                .statusCode(200)
                .extract()
                .path("plan.id");
        alone.get("/plans/" + plan).body("state", equalTo("ISSUED")).body("signerTitle", equalTo("CHỦ TỊCH"));
    }

    @Test
    void theDocumentIsThePaperByteForByteAndLoaWritesNoSecondOne() {
        var plan = issued();
        assertThat(ha.get(plan + "/original").statusCode(200).extract().asByteArray())
                .isEqualTo(BYTES);
        for (var type : List.of("application/pdf", "text/html")) {
            ha.request()
                    .accept(type)
                    .get(Actor.API + plan + "/document")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("PLAN_PAPER_IS_ITS_ORIGINAL"));
        }
        ha.get(plan + "/document").statusCode(200).body("number", equalTo("Số: 07/KH-UBND"));
    }

    @Test
    void aDocumentThatIsLostIsFound() {
        var id = issued().replace("/plans/", "");
        assertThat(broken()).noneMatch(line -> line.contains(id));
        Database.execute(
                "update plan set original = jsonb_set(original, '{sha256}', to_jsonb(repeat('0', 64))) where id = ?",
                UUID.fromString(id));
        assertThat(broken()).anyMatch(line -> line.contains("plan " + id));
    }

    private List<String> broken() {
        var findings = new Findings();
        QuarkusTransaction.requiringNew().run(() -> checks.forEach(check -> check.look(findings)));
        return findings.broken();
    }

    @Test
    void itsTasksStandOnThePaper() {
        var plan = issued();
        ha.get(plan + "/amendments").statusCode(200).body("differingTasks", equalTo(0));
    }

    @Test
    void aPlanOfLoasOwnHasNoOriginal() {
        ha.get("/plans/" + world.issuedPlan(2024).id + "/original")
                .statusCode(404)
                .body("code", equalTo("PLAN_WITHOUT_ORIGINAL"));
    }

    @Test
    void whoTookItForSignedTakesTheDocumentOffTheDraft() {
        var plan = entered(ha, SIGNED);
        ha.delete(plan + "/original", ha.version(plan)).statusCode(409);
        ha.delete(plan + "/submission", ha.version(plan)).statusCode(200);
        minh.delete(plan + "/original", ha.version(plan)).statusCode(403);
        ha.delete(plan + "/original", ha.version(plan)).statusCode(200).body("original", nullValue());
        ha.delete(plan + "/original", ha.version(plan)).statusCode(404);
        ha.put(plan + "/submission", Map.of()).statusCode(200);
        minh.put(plan + "/issuance", SIGNED).statusCode(200);
        ha.request()
                .accept("text/html")
                .get(Actor.API + plan + "/document")
                .then()
                .statusCode(200);
    }

    @Test
    void aNumberThatIsTakenAndADayToComeAreRefusedAndNothingIsMade() {
        issued();
        var id = read(world, PLAN);
        ha.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("signed", SIGNED)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signed/number"))
                .body("errors[0].code", equalTo("PLAN_NUMBER_TAKEN"));
        var tomorrow = FullWorld.issuance("08", "KH-UBND", "2099-01-10");
        ha.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("signed", tomorrow)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signed/issuedOn"));
        ha.get("/plans?count=true&unit=" + world.commune).body("total", equalTo(1));
        ha.get("/plan-imports/" + id).body("state", equalTo("READY"));
    }

    private String issued() {
        var plan = entered(ha, SIGNED);
        minh.put(plan + "/issuance", SIGNED).statusCode(200);
        return plan;
    }

    private String entered(Actor actor, Map<String, Object> signed) {
        var id = read(world, PLAN);
        String plan = actor.put("/plan-imports/" + id + "/acceptance", acceptance(Map.of("signed", signed)))
                .statusCode(200)
                .extract()
                .path("plan.id");
        return "/plans/" + plan;
    }

    private void lead(Actor actor) {
        var roles = List.of(
                Map.of("role", "COORDINATOR", "unit", world.neighbour),
                Map.of("role", "LEADER", "unit", world.neighbour));
        World.administrator()
                .put(
                        "/accounts/" + actor.id(),
                        Map.of(
                                "username",
                                actor.username(),
                                "fullName",
                                "Hồ Thị Chi",
                                "roles",
                                roles,
                                "assignees",
                                List.of()))
                .statusCode(200);
    }
}

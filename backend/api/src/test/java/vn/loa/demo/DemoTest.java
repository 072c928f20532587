package vn.loa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Patience;
import vn.loa.world.TestClock;

/** What is told; that it is told at a start which wants it, the browser tests show. */
@QuarkusTest
class DemoTest {
    private static final String PASSWORD = "loa-demo-2026";
    private static final String PLAN = "/plans/" + PlanTelling.id("lien-minh-2022");
    private static final String OF_PLAN = "?count=true&limit=1&plan=" + PlanTelling.id("lien-minh-2022");

    @Inject
    Demo demo;

    @Inject
    ObjectMapper mapper;

    private Actor ha;

    @BeforeEach
    void allIsTold() {
        demo.tell(() -> {});
        ha = Actor.signIn("ha", PASSWORD);
    }

    @Test
    void thePlanOf2022IsThereWhole() {
        ha.get(PLAN)
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("documentNumber", equalTo("12/KH-UBND"))
                .body("unit.name", equalTo("xã Liên Minh"))
                .body("counts.clauses", equalTo(47))
                .body("counts.topics", equalTo(16))
                .body("counts.targets", equalTo(3))
                .body("counts.citedDocuments", equalTo(8))
                .body("counts.activities", equalTo(87))
                .body("progress.done", equalTo(4))
                .body("progress.total", greaterThanOrEqualTo(15));
        ha.get("/activities" + OF_PLAN).body("total", equalTo(87));
        ha.get("/activities" + OF_PLAN + "&withoutEvidence=true").body("total", equalTo(6));
    }

    @Test
    void theMisdatedResolutionIsPointedOut() {
        ha.get(PLAN + "/cited-documents")
                .body("items", hasSize(8))
                .body(
                        "items.find { it.asWritten.number == '17/NQ-CP' }.warnings.code",
                        hasItem("CITATION_DATE_DIFFERS"))
                .body("items.find { it.asWritten.number == '749/QĐ-TTg' }.warnings", hasSize(0));
    }

    @Test
    void theFirstReportIsSignedAndTheSecondIsBeingWritten() {
        ha.get("/reports?plan=" + PlanTelling.id("lien-minh-2022"))
                .body("items.find { it.period == 'Q1' }.state", equalTo("SENT"))
                .body("items.find { it.period == 'Q1' }.documentNumber", equalTo("21/BC-UBND"))
                .body("items.find { it.period == 'H1' }.state", equalTo("DRAFT"));
    }

    @Test
    void theProvinceSeesReportsInEveryState() {
        var so = Actor.signIn("so", PASSWORD);
        String province = so.get("/me").extract().path("units[0].unit.id");
        var cells = "items.collect { it.cells.find { cell -> cell.period == 'Q3' } }";
        so.get("/units/" + province + "/completeness?limit=200&year=" + TestClock.TODAY.getYear())
                .body("items.size()", greaterThanOrEqualTo(60))
                .body(
                        cells + ".state",
                        hasItems(null, "DRAFT", "SUBMITTED", "APPROVED", "SENT", "RECEIVED", "RETURNED", "ACCEPTED"))
                .body(cells + ".edition", hasItem(2))
                .body(cells + ".findAll { it.state == 'SENT' }.late", hasItem(true));
    }

    @Test
    void theProvincesReportSumsThoseOfItsCommunes() {
        var so = Actor.signIn("so", PASSWORD);
        String province = so.get("/me").extract().path("units[0].unit.id");
        so.get("/reports?unit=" + province)
                .body("items[0].basis", equalTo("ACCEPTED"), "items[0].state", equalTo("DRAFT"))
                .body(
                        "items[0].figures.find { it.code == 'activity.quantity.LOUDSPEAKER' }.rowCount",
                        greaterThanOrEqualTo(40));
    }

    @Test
    void theMoneyIsThere() {
        Actor.signIn("tai", PASSWORD)
                .get("/budgets?plan=" + PlanTelling.id("lien-minh-2022"))
                .body("items[0].totals.spent", equalTo(15070000))
                .body("items[0].totals.sourcesWithoutAmount", equalTo(2));
    }

    @Test
    void theCommuneOfTodayHasWorkForToday() {
        var unit = Actor.signIn("minh", PASSWORD)
                .get("/units?q=18244&on=" + TestClock.TODAY)
                .extract()
                .<String>path("items[0].id");
        var inbox = ha.get("/me/inbox?unit=" + unit).statusCode(200);
        // In the first days of January nothing can be late yet, and at its end the week runs out of the year.
        if (TestClock.TODAY.getDayOfYear() > 30) {
            inbox.body("overdue", hasSize(greaterThanOrEqualTo(3)))
                    .body("today", hasSize(greaterThanOrEqualTo(2)))
                    .body("week", hasSize(greaterThanOrEqualTo(2)));
        }
        inbox.body("plan.state", equalTo("ISSUED"));
        ha.get("/plans/" + PlanTelling.id("duc-minh"))
                .body("parentPlan.documentNumber", equalTo("15/KH-UBND"))
                .body("counts.topics", equalTo(14));
    }

    @Test
    void thePlanOfTodayWasAmendedInJuly() {
        var amendments =
                ha.get("/plans/" + PlanTelling.id("duc-minh") + "/amendments").statusCode(200);
        if (TestClock.TODAY.getDayOfYear() > 200) {
            amendments.body("items.documentNumber", contains("37/KH-UBND"));
        }
    }

    @Test
    void aDocumentWaitsToBecomeAPlan() {
        Patience.until(() -> ha.get("/plan-imports?state=READING")
                .extract()
                .<List<?>>path("items")
                .isEmpty());
        ha.get("/plan-imports?state=READY")
                .body("items[0].unit.name", equalTo("xã Đức Minh"))
                .body("items[0].doubts.code", hasItem("LABEL_REPEATED"))
                .body("items[0].doubts.code", not(hasItem("UNIT_DIFFERS")));
    }

    @Test
    void theProvinceSeesItsCommunesAndTheStrangerDoesNot() {
        Actor.signIn("so", PASSWORD).get(PLAN).statusCode(200);
        Actor.signIn("la", PASSWORD).get(PLAN).statusCode(404);
    }

    @Test
    void theSecondStartTellsNothing() {
        var before = totals();
        demo.tell(() -> {});
        assertThat(totals()).isEqualTo(before);
    }

    /** As after a telling that was cut off at its very end. */
    @Test
    void goingOnMakesNothingTwice() {
        var before = totals();
        try (var http = HttpClient.newHttpClient()) {
            var line =
                    new Person.Line(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1"), http, mapper);
            var administrator =
                    Person.signIn(line, "quantri", "mat khau quan tri").orElseThrow();
            new Telling(new Company(line, administrator, PASSWORD), mapper, TestClock.TODAY).tell(() -> {});
        }
        assertThat(totals()).isEqualTo(before);
    }

    private List<Integer> totals() {
        var lists = Stream.of("tasks", "activities", "evidence", "reports", "plans", "assignees", "channels");
        return lists.map(list ->
                        ha.get("/" + list + "?count=true&limit=1").extract().<Integer>path("total"))
                .toList();
    }
}

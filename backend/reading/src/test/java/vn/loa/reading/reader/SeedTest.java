package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.loa.reading.reader.ProposedParty.Lead;
import vn.loa.reading.term.Cited;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.term.FundingSource;
import vn.loa.reading.text.Folding;

/** The plan of xã Liên Minh as a scan left it, if it is beside the project; without it the test is skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedTest {
    private static final String NAME = "shared/seed/ke-hoach-lien-minh-2022.ocr.txt";

    private Proposal plan;

    @BeforeAll
    void read() throws IOException {
        var file = List.of("..", "../..", "../../..").stream()
                .map(up -> Path.of(up, NAME))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "no seed beside the project");
        plan = PlanReader.read(Documents.page(Files.readString(file.get())), SeedTest::known)
                .proposal();
    }

    private static Optional<KnownCitation> known(Cited cited) {
        return cited.number().equals("17/NQ-CP")
                ? Optional.of(
                        new KnownCitation(cited.number(), LocalDate.of(2019, 3, 7), "Chính phủ", null, true, null))
                : Optional.empty();
    }

    private long clauses(ClauseKind kind, String label) {
        return plan.clauses().stream()
                .filter(clause -> clause.kind() == kind && label.equals(clause.label()))
                .count();
    }

    private ProposedCitation citation(String number) {
        return plan.citations().stream()
                .filter(one -> number.equals(one.number()))
                .findFirst()
                .orElseThrow();
    }

    private ProposedClause clause(String label, ClauseKind kind) {
        return plan.clauses().stream()
                .filter(one -> label.equals(one.label()) && one.kind() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void theHeadHasWhatIsWrittenAndNothingMore() {
        var head = plan.head();
        assertEquals(
                "tuyen truyen cai cach hanh chinh xa lien minh nim 2022",
                Folding.fold(head.title().text()));
        assertEquals(2022, head.year());
        assertEquals(
                "Tuyên truyền cải cách hành chính xã Liên Minh năm 2022",
                head.title().restored());
        assertEquals("xa lien minh", Folding.fold(head.unit().text()));
        assertEquals(citation("169/KH-UBND").id(), head.parent());
        assertNull(head.issuer());
        assertNull(head.number());
        assertNull(head.date());
        assertNull(plan.signature().name());
        assertTrue(plan.recipients().isEmpty());
        var doubts = head.doubts().stream().map(Doubt::code).toList();
        assertTrue(doubts.containsAll(
                List.of(DoubtCode.HEADER_MISSING, DoubtCode.SIGNATURE_MISSING, DoubtCode.RECIPIENTS_MISSING)));
    }

    @Test
    void sectionsPurposesRequirementsTargets() {
        assertEquals(
                List.of("I.", "I1.", "I11.", "IV."),
                plan.clauses().stream()
                        .filter(clause -> clause.parent() == null)
                        .map(ProposedClause::label)
                        .toList());
        assertEquals(3, clauses(ClauseKind.PURPOSE, "-"));
        assertEquals(4, clauses(ClauseKind.REQUIREMENT, "-"));
        assertEquals(3, plan.targets().size());
        assertTrue(plan.targets().stream()
                .allMatch(target -> target.value() == null
                        && target.doubts().getFirst().code() == DoubtCode.TARGET_WITHOUT_NUMBER));
    }

    @Test
    void sixteenTopicsAndTheRepeatedLabel() {
        assertEquals(16, plan.topics().size());
        assertEquals(10, clauses(ClauseKind.TOPIC, "-"));
        var repeated = clause("d)", ClauseKind.TOPIC);
        assertEquals(List.of(Doubt.of(DoubtCode.LABEL_REPEATED, "d)", "d.")), repeated.doubts());
    }

    @Test
    void fiveFormsTheLastCutShort() {
        assertEquals(
                List.of("a.", "b.", "c.", "e.", "g."),
                plan.clauses().stream()
                        .filter(clause -> clause.kind() == ClauseKind.CHANNEL && clause.heading() == null)
                        .map(ProposedClause::label)
                        .toList());
        assertEquals(
                DoubtCode.TEXT_CUT_SHORT,
                clause("g.", ClauseKind.CHANNEL).doubts().getFirst().code());
        assertEquals(
                List.of(Doubt.of(DoubtCode.LABEL_SKIPPED, "e.", "c.")),
                clause("e.", ClauseKind.CHANNEL).doubts());
    }

    @Test
    void fourSourcesOfMoneyWithoutAmounts() {
        assertEquals(
                List.of(FundingSource.PROVINCE, FundingSource.DISTRICT, FundingSource.COMMUNE, FundingSource.OTHER),
                plan.funding().stream().map(ProposedFunding::source).toList());
        assertTrue(plan.funding().stream().allMatch(one -> one.amount() == null));
    }

    @Test
    void sixPartiesAndHowTheyLead() {
        var owners = plan.parties().stream().filter(ProposedParty::duties).toList();
        assertEquals(
                List.of(Lead.INFERRED, Lead.INFERRED, Lead.WRITTEN, Lead.WRITTEN, Lead.INFERRED, Lead.INFERRED),
                owners.stream().map(ProposedParty::lead).toList());
        assertEquals("Tai chinh - Ké toan", owners.get(3).name().text());
        var outside = plan.parties().stream().filter(ProposedParty::outside).toList();
        assertEquals(
                List.of("buu dien huyen"),
                outside.stream().map(one -> Folding.fold(one.name().text())).toList());
        var post = plan.tasks().stream()
                .filter(task -> owners.get(4).id().equals(task.lead()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(outside.getFirst().id()), post.coordinating());
        var law = plan.tasks().stream()
                .filter(task -> owners.get(2).id().equals(task.lead()))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(owners.get(1).id(), owners.getFirst().id()), law.coordinating());
    }

    @Test
    void recurrencesInWordsAndAsRules() {
        assertEquals(
                List.of("dinh ky 3 thang/lan", "dinh ky", "dinh ky", "thuong ky", "hang thang"),
                plan.tasks().stream()
                        .filter(task -> task.timing() != null)
                        .map(task -> Folding.fold(task.timing().text()))
                        .toList());
        assertEquals(
                List.of("FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY"),
                plan.tasks().stream()
                        .filter(task -> task.rrule() != null)
                        .map(ProposedTask::rrule)
                        .toList());
    }

    @Test
    void eightCitations() {
        assertEquals(
                List.of(
                        "169/KH-UBND 2022-01-24",
                        "76/NQ-CP 2021-07-15",
                        "3504/QĐ-UBND 2021-10-22",
                        "3940/KH-UBND 2021-12-27",
                        "18-NQ/TW 2017-10-25",
                        "19-NQ/TW 2017-10-25",
                        "17/NQ-CP 2019-03-17",
                        "749/QĐ-TTg 2020-06-03"),
                plan.citations().stream()
                        .map(one -> one.number() + " " + one.date())
                        .toList());
        assertEquals("3504/Qb-UBND", citation("3504/QĐ-UBND").written());
        assertEquals("749/QP-TTg", citation("749/QĐ-TTg").written());
        assertEquals(
                List.of(Doubt.of(DoubtCode.CITATION_DATE_DIFFERS, "17/3/2019", "7/3/2019")),
                citation("17/NQ-CP").doubts());
    }
}

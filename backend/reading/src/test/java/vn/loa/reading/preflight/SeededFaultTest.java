package vn.loa.reading.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.problem.Language;
import vn.loa.reading.reader.Lookup;
import vn.loa.reading.source.SourceReading;

class SeededFaultTest {
    @Test
    void nothingIsSaidOfPapersThatAreRight() {
        assertThat(SeededFaults.falseAlarms(Specimens.few())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SeededFault.class)
    void everyKindOfFaultIsFound(SeededFault fault) {
        assertThat(SeededFaults.score(fault, Specimens.few()).missed()).isEmpty();
    }

    @Test
    void aFindingHasItsPlaceAndWhatMendsIt() throws Exception {
        var paper = Specimens.few().getFirst();
        SeededFault.YEAR_OF_DEADLINE.into(paper);
        var read = SourceReading.formed(paper.write());
        var found = Preflight.of(Paper.of(read), paper.known(), Specimens.LOOKUP)
                .findings()
                .getFirst();
        assertThat(found.rule()).isEqualTo(PaperRule.YEAR);
        assertThat(read.source()
                        .text()
                        .substring(found.at().start() - 6, found.at().end()))
                .isEqualTo("10/12/2025");
        assertThat(found.cured()).isTrue();
        assertThat(found.expected()).isEqualTo("2026");
        assertThat(found.says(Language.VI)).isEqualTo("Văn bản ghi “2025”; năm của văn bản là 2026.");
    }

    @Test
    void onlyWhatWasCheckedIsCalledRight() throws Exception {
        var paper = Specimens.few().getFirst();
        paper.table.clear();
        paper.text.replaceAll(one -> one.replaceFirst(" là 25.000.000 đồng.*", " lấy từ ngân sách."));
        var preflight = Preflight.of(Paper.of(SourceReading.formed(paper.write())), paper.known(), Lookup.NOTHING);
        assertThat(preflight.checked())
                .doesNotContain(PaperRule.FIGURES, PaperRule.CITATION, PaperRule.CITATION_IN_FORCE)
                .contains(PaperRule.MARGINS, PaperRule.MOTTO);
        assertThat(preflight.unknown()).containsExactly("76/NQ-CP", "118/2025/NĐ-CP");
    }

    @Test
    void aDraftsBlankNumberAndDayAreNoFaults() {
        var paper = Specimens.few().getFirst();
        paper.number = "Số:      /KH-UBND";
        paper.placeAndDate = "Liên Minh, ngày      tháng      năm 2026";
        assertThat(SeededFaults.look(paper).findings()).isEmpty();
    }

    @Test
    void aPaperOfNothingButWordsIsLookedAtToo() throws Exception {
        var paper = Specimens.few().getFirst();
        paper.issuer = "";
        paper.nation = "";
        paper.motto = "";
        paper.number = "";
        paper.placeAndDate = "";
        paper.kind = "";
        paper.subject = "";
        paper.bases.clear();
        paper.recipients.clear();
        paper.authority.clear();
        paper.signer = "";
        assertThat(SeededFaults.look(paper).findings())
                .extracting(Finding::rule)
                .contains(
                        PaperRule.NATION,
                        PaperRule.MOTTO,
                        PaperRule.ISSUER,
                        PaperRule.NUMBER,
                        PaperRule.PLACE_AND_DATE,
                        PaperRule.TITLE,
                        PaperRule.RECIPIENTS,
                        PaperRule.SIGNING_AUTHORITY);
    }
}

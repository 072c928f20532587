package vn.loa.reading.preflight;

import java.util.ArrayList;
import java.util.List;
import vn.loa.reading.reader.CitationReading;
import vn.loa.reading.reader.Doubt;
import vn.loa.reading.reader.DoubtCode;
import vn.loa.reading.reader.Lookup;
import vn.loa.reading.reader.ProposedCitation;
import vn.loa.reading.term.Cited;

/** Cited documents against the register, as it stands on the paper's day. */
final class LawCheck {
    private LawCheck() {}

    /** @return the numbers that the register does not know */
    static List<String> on(Paper paper, Lookup register, PaperFindings findings) {
        var unknown = new ArrayList<String>();
        for (var citation : CitationReading.of(paper.source, register, paper.number())) {
            if (citation.number() == null || paper.inHead(citation.at())) {
                continue;
            }
            var cited = new Cited(citation.number(), citation.date(), citation.issuer(), citation.title());
            if (register.find(cited).isEmpty()) {
                unknown.add(citation.number());
            } else {
                findings.checked(PaperRule.CITATION);
                findings.checked(PaperRule.CITATION_IN_FORCE);
            }
            citation.doubts().forEach(doubt -> doubt(citation, doubt, findings));
        }
        return unknown;
    }

    private static void doubt(ProposedCitation citation, Doubt doubt, PaperFindings findings) {
        var at = citation.at();
        var known = doubt.known() == null ? "" : doubt.known();
        if (doubt.code() == DoubtCode.CITATION_NO_LONGER_IN_FORCE) {
            var by = known.replaceAll("[() ]", "");
            findings.at(PaperRule.CITATION_IN_FORCE, at, citation.number(), by.isEmpty() ? "văn bản thay thế" : by);
        } else if (doubt.code() == DoubtCode.NUMBER_REVERSED) {
            findings.cured(PaperRule.CITATION, at, known);
        } else {
            findings.at(PaperRule.CITATION, at, doubt.written(), known.isEmpty() ? "một ngày có trong lịch" : known);
        }
    }
}

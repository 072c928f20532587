package vn.loa.reading.preflight;

import java.util.List;
import java.util.Set;
import vn.loa.reading.reader.Lookup;

/**
 * The eye of an office that sends papers back.
 *
 * @param checked the rules that this paper could be held against; a rule that is not here says nothing about it
 * @param findings in the order of the text, what concerns the whole paper first
 * @param unknown documents it cites that the register does not know, so that nobody checked them
 */
public record Preflight(Set<PaperRule> checked, List<Finding> findings, List<String> unknown) {
    /** @param register as it stands on the paper's day */
    public static Preflight of(Paper paper, Known known, Lookup register) {
        var findings = new PaperFindings(paper);
        PageCheck.on(paper, findings);
        HeadCheck.on(paper, known, findings);
        FootCheck.on(paper, findings);
        TextCheck.on(paper, findings);
        FigureCheck.on(paper, findings);
        UnitCheck.on(paper, known, findings);
        NameCheck.on(paper, known, findings);
        var unknown = LawCheck.on(paper, register, findings);
        return findings.preflight(unknown);
    }
}

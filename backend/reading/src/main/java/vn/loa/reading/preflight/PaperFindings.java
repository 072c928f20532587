package vn.loa.reading.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loa.reading.reader.Span;

/** Collects what was checked and what was found. */
final class PaperFindings {
    private final Paper paper;
    private final Set<PaperRule> checked = EnumSet.noneOf(PaperRule.class);
    private final List<Finding> all = new ArrayList<>();

    PaperFindings(Paper paper) {
        this.paper = paper;
    }

    void checked(PaperRule rule) {
        checked.add(rule);
    }

    /** Something is missing, or concerns the whole page. */
    void whole(PaperRule rule, String written, String expected) {
        add(new Finding(rule, written, expected, null, false));
    }

    /** A place that should look otherwise; nobody mends it by other words. */
    void at(PaperRule rule, Span at, String written, String expected) {
        add(new Finding(rule, written, expected, at, false));
    }

    /** A place that should read otherwise. */
    void cured(PaperRule rule, Span at, String expected) {
        add(new Finding(rule, paper.text(at), expected, at, true));
    }

    private void add(Finding finding) {
        checked.add(finding.rule());
        boolean known = all.stream()
                .anyMatch(other ->
                        other.at() != null && other.at().equals(finding.at()) && other.rule() == finding.rule());
        if (!known) {
            all.add(finding);
        }
    }

    Preflight preflight(List<String> unknown) {
        all.sort(Comparator.comparingInt(
                finding -> finding.at() == null ? -1 : finding.at().start()));
        return new Preflight(Set.copyOf(checked), List.copyOf(all), unknown);
    }
}

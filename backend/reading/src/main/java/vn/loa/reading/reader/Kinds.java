package vn.loa.reading.reader;

import java.util.List;
import vn.loa.reading.term.ClauseKind;

/** Gives every clause the kind of its own heading, otherwise that of its parent. */
final class Kinds {
    private static final int HEADING_WORDS = 16;

    private Kinds() {}

    static void give(List<OutlineItem> clauses, ClauseKind above) {
        for (var clause : clauses) {
            clause.kind = of(clause, above);
            give(clause.children, clause.kind);
        }
    }

    private static ClauseKind of(OutlineItem clause, ClauseKind above) {
        var heading = clause.heading();
        var article = Article.is(clause) ? Article.kind(clause) : null;
        if (article != null) {
            return article;
        }
        if (heading == null || clause.reading != null && clause.family().bullet() && clause.leaf()) {
            return above;
        }
        boolean wordy = Letters.words(heading.text()) > HEADING_WORDS;
        var own = wordy && !Letters.capitals(heading.text()) ? null : Headings.kind(heading.key());
        if (own == ClauseKind.TEXT && above != ClauseKind.DUTY && Headings.aside(heading.key())) {
            return own;
        }
        if (own == null || own == ClauseKind.TEXT && above != ClauseKind.TEXT && clause.parent != null) {
            return above;
        }
        return overrides(own, above, heading.key()) ? own : above;
    }

    /** Below a part of one subject only a plain heading of another ("2. Kinh phí") changes it: duties mention every subject. */
    private static boolean overrides(ClauseKind own, ClauseKind above, String heading) {
        return switch (above) {
            case TEXT -> true;
            case DUTY -> own == ClauseKind.FUNDING && heading.matches("(?:ve )?(?:nguon )?kinh phi(?: thuc hien)?");
            case TOPIC -> own != ClauseKind.PURPOSE && own != ClauseKind.TARGET && own != ClauseKind.REQUIREMENT;
            default -> true;
        };
    }
}

package vn.loa.reading.reader;

import java.util.regex.Pattern;
import vn.loa.reading.term.ClauseKind;

/** The articles of a decision that holds a plan: the first holds it, others add money and duties, the last are standard. */
final class Article {
    private static final Pattern CARRIES =
            Pattern.compile("(?:nay )?(?:phe duyet|ban hanh|thong qua|dong y|nhat tri)\\b.*\\bke hoach\\b.*");
    private static final Pattern FORMAL = Pattern.compile(
            "\\bthi hanh(?: (?:quyet dinh|nghi quyet|ke hoach))?(?: nay)?\\W*$|\\btrach nhiem (?:to chuc )?(?:thi hanh|thuc hien) (?:quyet dinh|nghi quyet)\\b|"
                    + "\\bcan cu (?:quyet dinh|nghi quyet)(?: nay)?,? (?:to chuc )?(?:thi hanh|thuc hien)\\b|"
                    + "\\bco hieu luc\\b|^(?:bai bo|thay the) |\\b(?:quyet dinh|nghi quyet) nay thay the\\b");
    private static final Pattern MONEY =
            Pattern.compile("(?:(?:ve|bo tri|du toan) )?(?:nguon )?(?:kinh phi|ngan sach)\\b(?! cho\\b)");
    private static final Pattern GIVES = Pattern.compile("(?:giao|phan cong|de nghi|yeu cau|uy quyen) ");

    private Article() {}

    static boolean is(OutlineItem clause) {
        return clause.family() == LabelClass.ARTICLE;
    }

    /** Whether a sentence only puts the decision into force or says who is responsible for it. */
    static boolean formal(Prose sentence) {
        return sentence.has(FORMAL);
    }

    /** @return null if the heading or the level above must decide */
    static ClauseKind kind(OutlineItem clause) {
        var said = clause.said();
        if (said.key().matches(CARRIES.pattern())) {
            return ClauseKind.TEXT;
        }
        if (said.starts(MONEY)) {
            return ClauseKind.FUNDING;
        }
        if (said.starts(GIVES) && !formal(said)) {
            return ClauseKind.DUTY;
        }
        var heading = clause.heading();
        if (heading != null && Headings.kind(heading.key()) != null) {
            return null;
        }
        return gives(said) || clause.children.stream().anyMatch(Article::gives) ? ClauseKind.DUTY : ClauseKind.TEXT;
    }

    private static boolean gives(OutlineItem item) {
        var heading = item.heading();
        return heading != null && !formal(item.said()) && Names.headed(heading) != null || gives(item.said());
    }

    private static boolean gives(Prose said) {
        return Duties.sentences(said).stream()
                .anyMatch(one -> !formal(one) && (one.starts(GIVES) || Names.subject(one) != null));
    }
}

package vn.loa.reading.reader;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.loa.reading.term.ClauseKind;

/** Gives every clause the kind of its own heading, otherwise that of its parent. */
final class Kinds {
    private static final int HEADING_WORDS = 16;
    private static final Pattern PERIOD = Pattern.compile("(?:thang|quy|tuan) (?:\\d|[ivx]+\\b)");
    /** Beside months or quarters: "Công việc thường xuyên cả năm". */
    private static final Pattern YEAR_ROUND =
            Pattern.compile("\\b(?:thuong xuyen|ca nam|quanh nam|trong nam|hang thang|hang quy)\\b");

    private static final Pattern BOTH = Pattern.compile("\\bmuc dich\\b.*\\byeu cau\\b");
    /** How a requirement is worded, where no heading says which sentences are requirements. */
    private static final Pattern DEMANDS = Pattern.compile(
            "\\bphai\\b|^(?:bao dam|dam bao|khong |viec |noi dung|hinh thuc|xac dinh|gan |ket hop|bam sat|da dang|phan cong|thuong xuyen|cac (?:co quan|don vi|phong|bo phan|thon))");
    /** An act is a requirement where the sentence says how it is to be done, not what for. */
    private static final Pattern DEMANDED = Pattern.compile(
            "^(?:cong tac|to chuc|trien khai|thuc hien)\\b(?!.*\\b(?:nham|gop phan|de (?:nang|tao|giup|moi|nguoi|can bo))\\b)"
                    + ".*\\b(?:can|bao dam|dam bao|nghiem(?: tuc)?|dong bo|thiet thuc|thuong xuyen|kip thoi|tiet kiem|hieu qua|gan (?:voi|lien)|phu hop|dung (?:muc|quy|doi|tien|thoi|ke)|tranh|khong)\\b");
    /** Headings of work that is a duty where it is given to somebody. */
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:nhiem vu|tien do|lo trinh|cong viec|phan cong|hoat dong|giai phap|bien phap|thoi gian thuc hien|ke hoach (?:cu the|chi tiet|tung|hang|thuc hien theo (?:tuan|thang|quy)))\\b");

    private Kinds() {}

    /** @param tables where tables of duties begin */
    static void give(List<OutlineItem> clauses, ClauseKind above, List<Integer> tables) {
        give(clauses, above, tables, Integer.MAX_VALUE);
    }

    /** @param end where what follows them begins */
    private static void give(List<OutlineItem> clauses, ClauseKind above, List<Integer> tables, int end) {
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            clause.kind = of(clause, above);
            int next = i + 1 < clauses.size() ? clauses.get(i + 1).paragraph.firstLine() : end;
            if (clause.kind == ClauseKind.TEXT && work(clause)) {
                boolean table = tables.stream().anyMatch(at -> at > last(clause) && at < next);
                clause.kind = table || assigned(clause) ? ClauseKind.DUTY : ClauseKind.TEXT;
            } else if (clause.kind == ClauseKind.TOPIC && byPeriod(clause) && assigned(clause)) {
                clause.kind = ClauseKind.DUTY;
            }
            give(clause.children, clause.kind, tables, next);
            if (clause.kind == ClauseKind.TEXT && both(clause)) {
                clause.children.stream().filter(Kinds::says).forEach(said -> said.kind = aim(said.key()));
            }
        }
    }

    /** "Mục đích, yêu cầu" over sentences without headings of their own. */
    private static boolean both(OutlineItem clause) {
        return clause.heading() != null
                && clause.heading().has(BOTH)
                && clause.children.stream().allMatch(item -> item.leaf() && item.kind == ClauseKind.TEXT);
    }

    private static boolean says(OutlineItem item) {
        return !item.key().endsWith(":");
    }

    private static ClauseKind aim(String said) {
        return DEMANDS.matcher(said).find() || DEMANDED.matcher(said).find()
                ? ClauseKind.REQUIREMENT
                : ClauseKind.PURPOSE;
    }

    /** Whether a heading, with or without text below, announces work and no other subject below it does. */
    private static boolean work(OutlineItem clause) {
        var heading = clause.leaf() && Letters.words(clause.said().text()) <= HEADING_WORDS
                ? clause.said()
                : clause.heading();
        return heading != null
                && heading.has(WORK)
                && clause.children.stream()
                        .map(OutlineItem::heading)
                        .filter(Objects::nonNull)
                        .map(below -> Headings.kind(below.key()))
                        .allMatch(kind -> kind == null || kind == ClauseKind.TEXT || kind == ClauseKind.DUTY);
    }

    /** Whether the headings below are months or quarters, beside work of the whole year. */
    private static boolean byPeriod(OutlineItem clause) {
        return clause.children.stream().anyMatch(below -> headed(below, PERIOD))
                && clause.children.stream()
                        .allMatch(below -> headed(below, PERIOD)
                                || below.heading() != null && below.heading().has(YEAR_ROUND));
    }

    private static boolean headed(OutlineItem clause, Pattern start) {
        return clause.heading() != null && clause.heading().starts(start);
    }

    private static int last(OutlineItem clause) {
        return clause.all().mapToInt(item -> item.paragraph.firstLine()).max().orElse(0);
    }

    /** Whether most work below a heading says whose it is. */
    private static boolean assigned(OutlineItem clause) {
        var work = clause.all()
                .filter(item -> item != clause && item.leaf() && !item.key().endsWith(":"))
                .map(OutlineItem::said)
                .toList();
        long named = work.stream()
                .filter(said -> Bracketed.of(said, true) != null || Names.subject(said) != null)
                .count();
        return !work.isEmpty() && 2 * named >= work.size();
    }

    private static ClauseKind of(OutlineItem clause, ClauseKind above) {
        var heading = clause.heading();
        var article = Article.is(clause) ? Article.kind(clause) : null;
        if (article != null) {
            return article;
        }
        if (above == ClauseKind.TEXT && heading == null && clause.label() == null && clause.leaf()) {
            return inline(clause.said());
        }
        if (heading == null || clause.reading != null && clause.family().bullet() && clause.leaf()) {
            return above;
        }
        boolean wordy = Letters.words(heading.text()) > HEADING_WORDS;
        var own = wordy && !Letters.capitals(heading.text()) ? null : Headings.kind(heading.key());
        if (own == ClauseKind.TEXT && above != ClauseKind.DUTY && Headings.aside(heading.key())) {
            return own;
        }
        if (own == ClauseKind.PURPOSE && clause.children.stream().anyMatch(Kinds::aims)) {
            return ClauseKind.TEXT;
        }
        if (own == ClauseKind.PURPOSE && measured(clause)) {
            return ClauseKind.TARGET;
        }
        if (own == null || own == ClauseKind.TEXT && above != ClauseKind.TEXT && clause.parent != null) {
            return above;
        }
        return overrides(own, above, heading.key()) ? own : above;
    }

    /** "Mục đích: …" as a paragraph without a label. */
    private static ClauseKind inline(Prose said) {
        int colon = said.key().indexOf(':');
        var kind = colon < 3 || Letters.words(said.key().substring(0, colon)) > 4
                ? null
                : Headings.kind(said.key().substring(0, colon));
        return kind == ClauseKind.PURPOSE || kind == ClauseKind.REQUIREMENT ? kind : ClauseKind.TEXT;
    }

    /** "Mục tiêu" over sentences most of which say how much. */
    private static boolean measured(OutlineItem clause) {
        var aims = clause.all().filter(item -> item != clause && item.leaf()).toList();
        long numbers =
                aims.stream().filter(aim -> Quantity.of(aim.said()) != null).count();
        return !Headings.purpose(clause.heading().key()) && 2 * numbers > aims.size();
    }

    private static boolean aims(OutlineItem below) {
        return below.heading() != null && Headings.kind(below.heading().key()) == ClauseKind.TARGET;
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

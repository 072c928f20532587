package vn.loa.reading.reader;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.term.ClauseKind;

/**
 * The running text of a plan.
 *
 * @param above the paragraphs before the first section
 * @param clauses the tree of the sections
 * @param closing the paragraphs that end the plan
 */
record Text(Preamble above, List<OutlineItem> clauses, List<Prose> closing) {
    private static final Pattern CLOSES = Pattern.compile(
            "tren day la|yeu cau (?:cac|thu truong|can bo)|de nghi (?:cac|thu truong|uy ban|can bo)|(?:uy ban nhan dan|ubnd|dang uy|ban thuong vu)[^.:]{0,40}(?:yeu cau|de nghi|giao)\\b|"
                    + "trong qua trinh|nhan duoc|can cu (?:noi dung )?ke hoach|ke hoach nay|qua trinh (?:thuc hien|trien khai)|noi nhan");

    private static final Pattern LAST = Pattern.compile("tren day la");
    /** What may stand above "Trên đây là …"; requests there are still duties. */
    private static final Pattern BEFORE_LAST = Pattern.compile(
            "trong qua trinh|nhan duoc|can cu (?:noi dung )?ke hoach|ke hoach nay|qua trinh (?:thuc hien|trien khai)");

    /** @param tables where tables of duties begin */
    static Text of(List<Paragraph> paragraphs, List<Integer> tables) {
        int first = 0;
        while (first < paragraphs.size() && Preamble.above(paragraphs.get(first))) {
            first++;
        }
        int last = closing(paragraphs, first);
        var clauses = Outline.of(paragraphs.subList(first, last));
        Kinds.give(clauses, ClauseKind.TEXT, tables);
        return new Text(
                Preamble.of(paragraphs.subList(0, first)),
                clauses,
                paragraphs.subList(last, paragraphs.size()).stream()
                        .map(Paragraph::prose)
                        .toList());
    }

    /** Where the closing paragraphs without labels begin. */
    private static int closing(List<Paragraph> paragraphs, int first) {
        int run = paragraphs.size();
        while (run > first && paragraphs.get(run - 1).label() == null && !Headings.alone(paragraphs.get(run - 1))) {
            run--;
        }
        int last = run;
        while (last < paragraphs.size() && !paragraphs.get(last).prose().starts(LAST)) {
            last++;
        }
        var closes = last < paragraphs.size() ? BEFORE_LAST : CLOSES;
        while (run < last && !paragraphs.get(run).prose().starts(closes)) {
            run++;
        }
        return run;
    }

    List<OutlineItem> all() {
        return clauses.stream().flatMap(OutlineItem::all).toList();
    }
}

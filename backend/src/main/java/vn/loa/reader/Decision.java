package vn.loa.reader;

import java.util.List;
import java.util.regex.Pattern;

/** A plan that stands inside the first article of a decision: only its part is read, the articles are not its clauses. */
final class Decision {
    private static final Pattern NAME = Pattern.compile("quyet dinh\\W*");
    private static final Pattern CARRIES = Pattern.compile(".*\\bke hoach\\b.*(?:nhu sau|sau day|sau|noi dung)\\W*");
    private static final Pattern TITLE = Pattern.compile(
            "\\bke hoach (?<title>.*?)(?=,? (?:nhu sau|voi (?:cac |nhung )?noi dung|gom|cu the)|[:.]|$)");

    private Decision() {}

    /** @return the parts of the plan, or null when no article carries one */
    static Parts of(List<Line> lines, Paragraphs paragraphs) {
        int name = first(lines, 0, NAME);
        int one = first(lines, Math.max(name, 0), Pattern.compile("dieu 1\\b.*"));
        if (name < 0 || one < 0) {
            return null;
        }
        int two = first(lines, one, Pattern.compile("dieu 2\\b.*"));
        int end = two < 0 ? lines.size() : two;
        int body = one + 1;
        while (body < end && !lines.get(body - 1).key().endsWith(":")) {
            body++;
        }
        var intro = paragraphs.of(lines.subList(one, body)).getFirst().prose();
        if (!CARRIES.matcher(intro.key()).matches() || body >= end) {
            return null;
        }
        var found = intro.match(TITLE);
        var title = found.find() ? List.of(intro.part(found.start("title"), found.end("title"))) : List.<Prose>of();
        var tail = Parts.cut(lines.subList(end, lines.size()), 0, List.of(), 0, false);
        return new Parts(lines.subList(0, one), title, lines.subList(body, end), tail.foot(), tail.behind(), true);
    }

    private static int first(List<Line> lines, int from, Pattern pattern) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i).key()).matches()) {
                return i;
            }
        }
        return -1;
    }
}

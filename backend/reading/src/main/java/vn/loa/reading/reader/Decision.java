package vn.loa.reading.reader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A decision with the plan's text inside its first article. Its articles are then the plan's top clauses. A decision that a plan is
 * only attached to has no articles of the plan.
 */
final class Decision {
    private static final Pattern NAME = Pattern.compile("(?:quyet dinh|nghi quyet)\\W*");
    private static final Pattern ATTACHED = Pattern.compile("\\bkem theo\\b");
    private static final Pattern TITLE = Pattern.compile(
            "\\bke hoach (?<title>.*?)(?=,? (?:nhu sau|(?:voi|gom|bao gom|theo)(?: mot so| cac| nhung)* noi dung|gom|cu the|\\(sau day)|[:.;]|$)");

    /** An article with fewer labels is not a plan. */
    private static final int LABELS = 3;

    private Decision() {}

    /** @return the parts of the plan, or null when no article holds one */
    static Parts of(List<Line> lines, Paragraphs paragraphs) {
        int name = first(lines, 0, NAME);
        int one = name < 0 ? -1 : first(lines, name, Pattern.compile("dieu 1\\b.*"));
        if (one < 0) {
            return null;
        }
        int two = first(lines, one, Pattern.compile("dieu 2\\b.*"));
        var held = paragraphs.of(lines.subList(one, two < 0 ? lines.size() : two));
        boolean below = held.getFirst().said().blank() && held.size() > 1;
        var intro = held.get(below ? 1 : 0).prose();
        var found = intro.match(TITLE);
        long labels = held.stream().filter(each -> each.label() != null).count();
        boolean attached = intro.has(ATTACHED) && !intro.key().endsWith(":");
        if (!found.find() || attached || labels <= LABELS) {
            return null;
        }
        var title = List.of(intro.part(found.start("title"), found.end("title")));
        return Parts.cut(lines, one, title, one, true);
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

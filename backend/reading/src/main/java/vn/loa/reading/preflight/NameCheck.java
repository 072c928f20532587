package vn.loa.reading.preflight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.reading.text.Folding;

/** People and bodies of the unit, spelled nearly but not quite as they are called. */
final class NameCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** Letters; shorter names are too like other words. */
    private static final int SHORTEST = 8;

    private final PaperFindings findings;
    private final Set<String> spelled = new HashSet<>();

    private NameCheck(Known known, PaperFindings findings) {
        this.findings = findings;
        known.names().forEach(name -> spelled.add(Folding.spelled(name)));
    }

    static void on(Paper paper, Known known, PaperFindings findings) {
        var check = new NameCheck(known, findings);
        for (var name : known.names()) {
            var words = Folding.spelled(name).split(" ");
            if (words.length > 1 && Folding.words(name).length() >= SHORTEST) {
                paper.lines.forEach(line -> check.line(line, name, words.length));
            }
        }
    }

    private void line(PaperLine line, String name, int length) {
        var words = new ArrayList<int[]>();
        var found = WORD.matcher(line.text());
        while (found.find()) {
            words.add(new int[] {found.start(), found.end()});
        }
        for (int i = 0; i + length <= words.size(); i++) {
            int from = words.get(i)[0];
            int upto = words.get(i + length - 1)[1];
            window(line, from, upto, name);
        }
    }

    private void window(PaperLine line, int from, int upto, String name) {
        var written = line.text().substring(from, upto);
        if (!Character.isUpperCase(written.charAt(0)) || Math.abs(written.length() - name.length()) > 3) {
            return;
        }
        var said = Folding.spelled(written);
        if (said.equals(Folding.spelled(name))) {
            findings.checked(PaperRule.NAMES);
        } else if (!spelled.contains(said) && nearly(Folding.words(written), Folding.words(name))) {
            findings.cured(PaperRule.NAMES, line.part(from, upto), line.capitals() ? name.toUpperCase() : name);
        }
    }

    /** The same but for its marks, or for one letter of one word. */
    private static boolean nearly(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var some = List.of(one.split(" "));
        var more = List.of(other.split(" "));
        if (some.size() != more.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < some.size(); i++) {
            different += some.get(i).equals(more.get(i)) ? 0 : letters(some.get(i), more.get(i));
        }
        return different == 1;
    }

    /** 1 for one letter more, fewer or other; else more. Numbers and short words are never nearly each other. */
    private static int letters(String one, String other) {
        if (!(one + other).matches("[a-z]+") || Math.min(one.length(), other.length()) < 3) {
            return 2;
        }
        return vn.loa.reading.text.Likeness.distance(one, other, 1) == 1 && one.charAt(0) == other.charAt(0) ? 1 : 2;
    }
}

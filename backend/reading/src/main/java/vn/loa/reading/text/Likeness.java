package vn.loa.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How similar words, names and titles are. */
public final class Likeness {
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "bch", "ban chap hanh",
            "cchc", "cai cach hanh chinh",
            "tthc", "thu tuc hanh chinh",
            "tw", "trung uong");

    private Likeness() {}

    /**
     * From 0 to 1: the letter pairs two names share (Dice), a name inside the other scores at least 0.7. Case, marks and punctuation
     * are ignored.
     */
    public static double of(String name, String other) {
        var one = Folding.words(name);
        var two = Folding.words(other);
        var shared = pairs(one);
        var theirs = pairs(two);
        int all = shared.size() + theirs.size();
        if (all == 0) {
            return 0;
        }
        shared.retainAll(theirs);
        boolean inside = (" " + one + " ").contains(" " + two + " ") || (" " + two + " ").contains(" " + one + " ");
        return Math.max(2.0 * shared.size() / all, inside ? 0.7 : 0);
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /**
     * Whether two names may mean the same body: one may be longer than the other ("UBND tỉnh" and "Ủy ban nhân dân tỉnh Hà
     * Tĩnh"), and letters that scans confuse are equal.
     */
    public static boolean sameBody(String one, String other) {
        var some = meaning(one);
        var more = meaning(other);
        return within(some, more) || within(more, some);
    }

    private static boolean within(Set<String> some, Set<String> more) {
        return some.stream().allMatch(word -> more.stream().anyMatch(like -> distance(word, like, 0) == 0));
    }

    /** Whether two titles share most of the shorter one's words; null matches nothing. */
    public static boolean sameTitle(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        var some = meaning(one);
        var more = meaning(other);
        long shared = some.stream().filter(more::contains).count();
        int fewest = Math.min(some.size(), more.size());
        return fewest > 2 && shared >= 0.7 * fewest;
    }

    /** The words of a name, short forms written out. */
    private static Set<String> meaning(String name) {
        var words = new HashSet<String>();
        for (var word : Folding.words(name).split(" ")) {
            words.addAll(List.of(SHORT_FORMS.getOrDefault(word, word).split(" ")));
        }
        words.removeAll(Set.of("", "dang"));
        return words;
    }

    /**
     * Letters to add, drop or change; those that scans confuse count as equal.
     *
     * @param most above this distance any larger number may be returned
     */
    public static int distance(String one, String other, int most) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int change = same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            above = row;
        }
        return above[other.length()];
    }

    private static boolean same(char a, char b) {
        return a == b || confused(a, b) || confused(b, a);
    }

    private static boolean confused(char a, char b) {
        return switch (a) {
            case 'l' -> b == 'i';
            case 'q' -> b == 'o';
            case 'y' -> b == 'u';
            case 'p' -> b == 'd';
            default -> false;
        };
    }
}

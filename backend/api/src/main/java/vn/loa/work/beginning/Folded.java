package vn.loa.work.beginning;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Text as it is compared: no case, no marks, đ as d, nothing but letters, digits and single spaces. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** How much two folded texts have in common, from 0 to 1: their shared letter pairs (Dice), one inside the other counting for more. */
    static double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var mine = pairs(one);
        var theirs = pairs(other);
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        double shared = all == 0 ? 0 : 2.0 * mine.size() / all;
        boolean inside = (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
        return inside ? Math.max(shared, 0.7) : shared;
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}

package vn.loa.reading.reader.diacritics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the folded words within two edits of a reading, by comparing both with letters deleted. */
final class Neighbours {
    /** A folded word and the cost of this reading. */
    record Near(String fold, float cost) {}

    private final Iterable<String> folds;
    private Map<String, List<String>> remains;

    Neighbours(Iterable<String> folds) {
        this.folds = folds;
    }

    /** Built lazily: only garbled text needs the index, the larger part of the model. */
    private synchronized Map<String, List<String>> remains() {
        if (remains == null) {
            remains = index(folds);
        }
        return remains;
    }

    private static Map<String, List<String>> index(Iterable<String> folds) {
        var remains = new HashMap<String, List<String>>();
        for (var fold : folds) {
            if (fold.length() > 1 || "aeioy".contains(fold)) {
                for (var rest : without(fold)) {
                    remains.computeIfAbsent(rest, any -> new ArrayList<>(2)).add(fold);
                }
            }
        }
        return remains;
    }

    /** The nearest words, unordered, without the reading itself. */
    List<Near> of(String reading) {
        var remains = remains();
        var seen = new HashSet<String>();
        var near = new ArrayList<Near>();
        for (var rest : without(reading)) {
            for (var fold : remains.getOrDefault(rest, List.of())) {
                if (seen.add(fold) && !fold.equals(reading)) {
                    float cost = Confusions.cost(reading, fold);
                    if (cost < Confusions.TOO_FAR) {
                        near.add(new Near(fold, cost));
                    }
                }
            }
        }
        return near;
    }

    private static Set<String> without(String word) {
        var all = new HashSet<String>();
        all.add(word);
        int times = word.length() > 3 ? 2 : word.length() > 1 ? 1 : 0;
        Set<String> last = Set.of(word);
        for (int i = 0; i < times; i++) {
            var next = new HashSet<String>();
            for (var each : last) {
                for (int at = 0; at < each.length(); at++) {
                    next.add(each.substring(0, at) + each.substring(at + 1));
                }
            }
            all.addAll(next);
            last = next;
        }
        return all;
    }
}

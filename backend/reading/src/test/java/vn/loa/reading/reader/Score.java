package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many facts of a kind were found, missed and invented. */
final class Score {
    int found;
    int missed;
    int wrong;
    final List<Fact> lost = new ArrayList<>();
    final List<Fact> extra = new ArrayList<>();

    static Score of(List<Fact> told, List<Fact> read, boolean clean) {
        var score = new Score();
        var left = new ArrayList<>(read);
        for (var fact : told) {
            var match = left.stream().filter(one -> fact.expects(one, clean)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                score.found++;
            } else {
                score.missed++;
                score.lost.add(fact);
            }
        }
        score.wrong = left.size();
        score.extra.addAll(left);
        return score;
    }

    void add(Score other) {
        found += other.found;
        missed += other.missed;
        wrong += other.wrong;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    double precision() {
        return share(found, found + wrong);
    }

    double recall() {
        return share(found, found + missed);
    }

    /** 1 if there was nothing to find and nothing was invented. */
    double f1() {
        return share(2 * found, 2 * found + missed + wrong);
    }

    String cells() {
        return String.format(Locale.ROOT, "%d | %.3f | %.3f | %.3f", found + missed, precision(), recall(), f1());
    }
}

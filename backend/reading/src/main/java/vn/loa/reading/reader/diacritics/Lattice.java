package vn.loa.reading.reader.diacritics;

import java.util.ArrayList;
import java.util.List;
import vn.loa.reading.reader.diacritics.ErrorModel.Candidate;

/** The readings of a run of words; finds the likeliest path (Viterbi) and the confidence of each step. */
final class Lattice {
    /** The chosen reading and its share of the likelihood among the readings of its place, 0 to 1. */
    record Choice(int id, double confidence) {}

    private final Vocabulary vocabulary;
    private final List<List<Candidate>> places;
    private final boolean[] opens;

    Lattice(Vocabulary vocabulary, List<List<Candidate>> places, boolean[] opens) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.opens = opens;
    }

    List<Choice> likeliest() {
        int size = places.size();
        var from = new int[size][];
        var scores = new float[] {0};
        for (int i = 0; i < size; i++) {
            from[i] = new int[places.get(i).size()];
            scores = step(i, scores, from[i]);
        }
        var chosen = new int[size];
        int best = scores.length == 0 ? 0 : most(scores);
        for (int i = size - 1; i >= 0; i--) {
            chosen[i] = best;
            best = from[i][best];
        }
        return choices(chosen);
    }

    private float[] step(int place, float[] before, int[] from) {
        var readings = places.get(place);
        var scores = new float[readings.size()];
        for (int j = 0; j < scores.length; j++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < before.length; k++) {
                float score = before[k]
                        + vocabulary.log(left(place, k), readings.get(j).id());
                if (score > best) {
                    best = score;
                    from[j] = k;
                }
            }
            scores[j] = best - readings.get(j).cost();
        }
        return scores;
    }

    private int left(int place, int reading) {
        return place == 0 || opens[place]
                ? Vocabulary.START
                : places.get(place - 1).get(reading).id();
    }

    private static int most(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private List<Choice> choices(int[] chosen) {
        var choices = new ArrayList<Choice>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            var readings = places.get(i);
            double all = 0;
            float own = weight(i, chosen[i], chosen);
            for (int j = 0; j < readings.size(); j++) {
                all += Math.exp(weight(i, j, chosen) - own);
            }
            choices.add(new Choice(readings.get(chosen[i]).id(), 1 / all));
        }
        return choices;
    }

    private float weight(int place, int reading, int[] chosen) {
        var candidate = places.get(place).get(reading);
        float weight =
                vocabulary.log(left(place, place == 0 ? 0 : chosen[place - 1]), candidate.id()) - candidate.cost();
        boolean last = place + 1 == places.size() || opens[place + 1];
        return last
                ? weight
                : weight
                        + vocabulary.log(
                                candidate.id(),
                                places.get(place + 1).get(chosen[place + 1]).id());
    }
}

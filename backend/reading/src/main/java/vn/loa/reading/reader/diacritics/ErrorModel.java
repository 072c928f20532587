package vn.loa.reading.reader.diacritics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.reading.text.Folding;

/** The possible readings of a written word and their costs, for one text. */
final class ErrorModel {
    /** One reading; id -1 is the written word if it is unknown. Costs are natural logarithms. */
    record Candidate(int id, float cost) {}

    private static final int MOST = 16;
    private static final float STRANGER = 4f;
    private static final float MISREAD_UNKNOWN = 1.2f;
    private static final float MISREAD_KNOWN = 3.5f;
    private static final double GARBLED = 0.04;

    private final Vocabulary vocabulary;
    private final Neighbours neighbours;
    private final Map<String, List<Candidate>> misread = new HashMap<>();

    ErrorModel(Vocabulary vocabulary, Neighbours neighbours) {
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
    }

    /** @param heading the word is among words in capitals, so capitals alone do not mark an abbreviation */
    List<Candidate> candidates(Token token, Condition condition, boolean heading) {
        var key = Spelling.key(token.text());
        boolean abbreviation = Condition.abbreviation(token.text())
                && (!heading || condition.garbled() <= GARBLED || vocabulary.id(key) >= 0);
        if (token.fixed() || condition.damage() == 0 || abbreviation) {
            return List.of(new Candidate(token.fixed() ? Vocabulary.NUMBER : vocabulary.id(key), 0));
        }
        var fold = Confusions.plain(Folding.fold(token.text()));
        var all = new ArrayList<Candidate>();
        for (int id : vocabulary.folded(fold)) {
            all.add(new Candidate(id, remarked(key, vocabulary.key(id), fold, condition)));
        }
        boolean known = !all.isEmpty();
        if (vocabulary.id(key) < 0) {
            all.add(new Candidate(-1, asWritten(key, fold, known, condition)));
        }
        if (condition.garbled() > GARBLED) {
            all.addAll(misread.computeIfAbsent(fold, this::misread));
        }
        return all;
    }

    private List<Candidate> misread(String fold) {
        float step = vocabulary.folded(fold).length > 0 ? MISREAD_KNOWN : MISREAD_UNKNOWN;
        var close = new ArrayList<Candidate>();
        for (var near : neighbours.of(fold)) {
            for (int id : vocabulary.folded(near.fold())) {
                close.add(new Candidate(id, near.cost() + step));
            }
        }
        close.sort(Comparator.comparingDouble(each -> each.cost() - vocabulary.logAlone(each.id())));
        return List.copyOf(close.subList(0, Math.min(MOST, close.size())));
    }

    /** A word outside the vocabulary: likely kept if it is valid Vietnamese with marks, unlikely if it cannot be. */
    private static float asWritten(String key, String fold, boolean known, Condition condition) {
        boolean bare = key.equals(fold);
        if (Spelling.wellFormed(key) && !bare) {
            return (float) (STRANGER * Math.min(1, 2 * condition.garbled()));
        }
        return known ? 2 * STRANGER : Spelling.foldWellFormed(fold) ? STRANGER / 2 : STRANGER;
    }

    /** Same letters, other marks. */
    private static float remarked(String written, String meant, String fold, Condition condition) {
        if (written.equals(meant)) {
            return 0;
        }
        if (written.equals(fold)) {
            return (float) -Math.log(Math.min(0.9, 0.05 + condition.lost() + condition.garbled()));
        }
        float surprise = (float) Math.max(0, 3 - 8 * condition.garbled());
        float cost = Spelling.tone(written) == Spelling.tone(meant) ? 0 : Spelling.tone(written) == 0 ? 0.2f : 0.9f;
        var letters = Spelling.letters(written);
        if (!letters.equals(Spelling.letters(meant))) {
            cost += letters.equals(Folding.fold(letters)) ? 0.3f : 1.6f;
        }
        return Spelling.wellFormed(written) ? cost + surprise : cost;
    }
}

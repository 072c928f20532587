package vn.loa.reading.reader.diacritics;

import java.util.List;
import java.util.Locale;
import vn.loa.reading.text.Folding;

/**
 * How damaged a text is, 0 to 1 each.
 *
 * @param lost words without marks whose like nearly always has some
 * @param garbled words that cannot be Vietnamese as written
 */
record Condition(double lost, double garbled) {
    /** Proper Vietnamese reaches about this much, because some words have no marks. */
    private static final double PROPER = 0.2;

    private static final double WHOLLY_LOST = 0.65;

    /** Tolerance for texts of a few words. */
    private static final double FEW = 0.5;

    /** A text with a smaller share of known words is in another language. */
    private static final double FOREIGN = 0.6;

    private static final int WORDS = 0;
    private static final int LOST = 1;
    private static final int MISREAD = 2;
    private static final int STRANGE = 3;
    private static final int KNOWN = 4;

    /** How many words before and after decide the condition of a place. */
    private static final int AROUND = 40;

    static Condition of(List<Token> tokens, Vocabulary vocabulary) {
        return Condition.of(sums(tokens, vocabulary), 0, tokens.size());
    }

    /** The condition around each token. */
    static Condition[] around(List<Token> tokens, Vocabulary vocabulary) {
        var sums = sums(tokens, vocabulary);
        var all = new Condition[tokens.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(sums, Math.max(0, i - AROUND), Math.min(all.length, i + AROUND + 1));
        }
        return all;
    }

    private static Condition of(double[][] sums, int from, int to) {
        var rates = new double[5];
        for (int k = 0; k < rates.length; k++) {
            rates[k] = sums[k][to] - sums[k][from];
        }
        double words = rates[WORDS] + FEW;
        if (rates[KNOWN] < rates[WORDS] * FOREIGN) {
            return new Condition(0, 0);
        }
        double lost = rates[LOST] / words;
        double misread = rates[MISREAD] / words;
        // unknown words among words that all have their marks are names and foreign words
        double strange = rates[STRANGE] / words * Math.min(1, 5 * (lost + misread));
        return new Condition(lost, misread + strange);
    }

    private static double[][] sums(List<Token> tokens, Vocabulary vocabulary) {
        var sums = new double[5][tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean silent = token.fixed() || abbreviation(token.text());
            var evidence = silent ? new double[5] : evidence(token.text(), vocabulary);
            for (int k = 0; k < 5; k++) {
                sums[k][i + 1] = sums[k][i] + evidence[k];
            }
        }
        return sums;
    }

    private static double[] evidence(String text, Vocabulary vocabulary) {
        var key = Spelling.key(text);
        var fold = Folding.fold(text);
        boolean marked = !key.equals(fold);
        if (marked && (vocabulary.id(key) >= 0 || Spelling.wellFormed(key))) {
            return evidence(0, 0, 0, true);
        }
        if (!text.codePoints().allMatch(Condition::letterOrMark)) {
            return evidence(0, 1, 0, true);
        }
        var alike = vocabulary.folded(fold);
        if (marked) {
            return evidence(0, 1, 0, alike.length > 0);
        }
        if (alike.length == 0) {
            boolean syllable = Spelling.foldWellFormed(fold);
            return evidence(0, 0, syllable ? 0 : 1, syllable);
        }
        double all = 0;
        double bare = 0;
        for (int id : alike) {
            all += vocabulary.count(id);
            bare += vocabulary.key(id).equals(fold) ? vocabulary.count(id) : 0;
        }
        return evidence(1 - bare / all, 0, 0, true);
    }

    /** Digits and stand-ins within a word come from OCR. */
    private static boolean letterOrMark(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static double[] evidence(double lost, double misread, double strange, boolean known) {
        return new double[] {1, lost, misread, strange, known ? 1 : 0};
    }

    /** UBND, CCHC: capitals that form no syllable. */
    static boolean abbreviation(String text) {
        return text.length() > 1
                && text.length() < 8
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !Spelling.foldWellFormed(Folding.fold(text));
    }

    /** 0 reads as proper Vietnamese, 1 has lost all marks. */
    double damage() {
        return Math.max(0, Math.min(1, (lost + garbled - PROPER) / (WHOLLY_LOST - PROPER)));
    }
}

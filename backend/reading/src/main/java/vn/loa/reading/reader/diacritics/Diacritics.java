package vn.loa.reading.reader.diacritics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads Vietnamese that lost its marks or that OCR garbled. A reading is a suggestion beside the text; text that reads well is
 * not changed. Thread-safe.
 */
public final class Diacritics {
    private final Vocabulary vocabulary = Vocabulary.load();
    private final Neighbours neighbours = new Neighbours(vocabulary.folds());

    private Diacritics() {}

    /** The shipped model, loaded on first use. */
    public static Diacritics standard() {
        return Standard.ONLY;
    }

    private static final class Standard {
        static final Diacritics ONLY = new Diacritics();
    }

    /**
     * One word of the text as written and as most likely meant.
     *
     * @param start UTF-16 offset into the text
     * @param end UTF-16 offset after the word
     * @param restored equals {@code written} if nothing better is known
     * @param confidence 0 to 1; 1 for numbers, dates and document symbols, which are kept
     */
    public record Word(int start, int end, String written, String restored, double confidence) {}

    /** Every run of letters and digits, in the order of the text. */
    public List<Word> words(String text) {
        var tokens = Scanner.tokens(text);
        var conditions = Condition.around(tokens, vocabulary);
        var channel = new ErrorModel(vocabulary, neighbours);
        var places = new ArrayList<List<ErrorModel.Candidate>>(tokens.size());
        var opens = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            places.add(channel.candidates(tokens.get(i), conditions[i], heading(tokens, i)));
            opens[i] = tokens.get(i).opens();
        }
        var choices = new Lattice(vocabulary, places, opens).likeliest();
        var words = new ArrayList<Word>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(word(tokens.get(i), choices.get(i), conditions[i]));
        }
        return words;
    }

    private static boolean heading(List<Token> tokens, int at) {
        return at > 0 && capitals(tokens.get(at - 1)) || at + 1 < tokens.size() && capitals(tokens.get(at + 1));
    }

    private static boolean capitals(Token token) {
        var text = token.text();
        return !token.fixed()
                && text.length() > 1
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !Condition.abbreviation(text);
    }

    private Word word(Token token, Lattice.Choice choice, Condition condition) {
        var written = token.text();
        boolean kept = token.fixed()
                || condition.damage() == 0
                || choice.id() < 0
                || vocabulary.key(choice.id()).equals(Spelling.key(written));
        var restored = kept ? written : cased(vocabulary.word(choice.id()), written);
        return new Word(token.start(), token.end(), written, restored, choice.confidence());
    }

    private static String cased(String word, String like) {
        long upper = like.codePoints().filter(Character::isUpperCase).count();
        long letters = like.codePoints().filter(Character::isLetter).count();
        if (upper > 1 && upper * 2 > letters) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(like.codePointAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    /** The text with the likeliest reading of its words, in their case; the rest is unchanged. */
    public String restore(String text) {
        var restored = new StringBuilder(text.length() + 16);
        int at = 0;
        for (var word : words(text)) {
            restored.append(text, at, word.start()).append(word.restored());
            at = word.end();
        }
        return restored.append(text, at, text.length()).toString();
    }

    /** 0 reads as proper Vietnamese (or is another language), 1 has lost all marks or is all garbled. */
    public double damage(String text) {
        return Condition.of(Scanner.tokens(text), vocabulary).damage();
    }
}

package vn.loa.reading.reader;

import java.util.HashMap;
import java.util.Map;
import vn.loa.reading.reader.diacritics.Diacritics;

/** The likely reading of a damaged document's words, each at its place; a suggestion beside the written text. */
final class Restored {
    static final Restored NOTHING = new Restored(Map.of());

    private final Map<Integer, Diacritics.Word> words;

    private Restored(Map<Integer, Diacritics.Word> words) {
        this.words = words;
    }

    /** Reads the whole document at once: neighbours help to distinguish words. */
    static Restored of(String text) {
        var words = new HashMap<Integer, Diacritics.Word>();
        for (var word : Diacritics.standard().words(text)) {
            if (!word.restored().equals(word.written())) {
                words.put(word.start(), word);
            }
        }
        return new Restored(words);
    }

    /**
     * @param at the place in the document of every character of {@code text}
     * @return null if no reading is better than the text
     */
    String reading(String text, int[] at) {
        StringBuilder reading = null;
        for (int i = 0; i < text.length(); ) {
            var word = words.get(at[i]);
            boolean whole = word != null && text.startsWith(word.written(), i);
            if (whole && reading == null) {
                reading = new StringBuilder(text.substring(0, i));
            }
            if (reading != null) {
                reading.append(whole ? word.restored() : text.charAt(i));
            }
            i += whole ? word.written().length() : 1;
        }
        return reading == null ? null : reading.toString();
    }
}

package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of the document as continuous text. It exists in two forms: {@code text} as written (lines joined), and {@code key}, the
 * folded form used for all comparisons. Callers use positions in the key; spans are positions in the document.
 */
final class Prose {
    private final String text;
    private final int[] at;
    private final String key;
    private final int[] from;
    private final int[] upto;
    private final Mender mender;

    /** @param at the place in the document of every character of {@code text} */
    Prose(String text, int[] at, Mender mender) {
        this(text, at, mender.mend(text), mender);
    }

    private Prose(String text, int[] at, Mender.Mended mended, Mender mender) {
        this(text, at, mended.key(), mended.from(), mended.upto(), mender);
    }

    private Prose(String text, int[] at, String key, int[] from, int[] upto, Mender mender) {
        this.text = text;
        this.at = at;
        this.key = key;
        this.from = from;
        this.upto = upto;
        this.mender = mender;
    }

    String text() {
        return text;
    }

    String key() {
        return key;
    }

    /** The place in the document of a character of the text. */
    int at(int index) {
        return at[index];
    }

    boolean blank() {
        return text.isBlank();
    }

    boolean damaged() {
        return mender.damaged();
    }

    Matcher match(Pattern pattern) {
        return pattern.matcher(key);
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(key).find();
    }

    boolean starts(Pattern pattern) {
        return pattern.matcher(key).lookingAt();
    }

    /** The part between two places of the key, without the space around it. */
    Prose part(int start, int end) {
        int left = Math.clamp(start, 0, key.length());
        int right = Math.clamp(end, left, key.length());
        while (left < right && key.charAt(left) == ' ') {
            left++;
        }
        while (right > left && key.charAt(right - 1) == ' ') {
            right--;
        }
        return left == right ? nothing(left) : cut(left, right);
    }

    Prose from(int start) {
        return part(start, key.length());
    }

    /** The parts around each match that are not blank. */
    List<Prose> split(Pattern at) {
        var parts = new ArrayList<Prose>();
        var cut = match(at);
        int from = 0;
        while (cut.find()) {
            parts.add(part(from, cut.start()));
            from = cut.end();
        }
        parts.add(from(from));
        parts.removeIf(Prose::blank);
        return parts;
    }

    private Prose cut(int left, int right) {
        int first = from[left];
        int last = Math.max(first, upto[right - 1]);
        return new Prose(
                text.substring(first, last),
                Arrays.copyOfRange(at, first, last),
                key.substring(left, right),
                shifted(from, left, right, first),
                shifted(upto, left, right, first),
                mender);
    }

    private Prose nothing(int left) {
        int place = text.isEmpty() || left >= key.length() ? text.length() : from[left];
        int[] where = at.length == 0 ? at : new int[0];
        return new Prose(text.substring(place, place), where, "", where, where, mender);
    }

    private static int[] shifted(int[] places, int left, int right, int by) {
        var shifted = new int[right - left];
        for (int i = left; i < right; i++) {
            shifted[i - left] = places[i] - by;
        }
        return shifted;
    }

    /** Its span; only text that is not empty has one. */
    Span span() {
        return at.length == 0 ? null : new Span(at[0], at[at.length - 1] + 1);
    }

    /** The piece of a proposal, or null if the text is empty. */
    Written written() {
        if (at.length == 0) {
            return null;
        }
        var shown = text.length() <= 20_000 ? text : text.substring(0, 20_000);
        var restored = mender.restored(shown, at);
        return new Written(shown, restored == null || restored.length() > 20_000 ? null : restored, span());
    }

    @Override
    public String toString() {
        return text;
    }
}

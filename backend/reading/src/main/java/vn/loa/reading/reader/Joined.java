package vn.loa.reading.reader;

import java.util.Arrays;
import vn.loa.reading.text.Folding;

/** Text joined from ranges of the document, runs of space as one, each character with its place. */
final class Joined {
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[128];

    void add(String document, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = document.charAt(i);
            if (Character.getType(c) == Character.FORMAT && c != '\u00AD') {
                continue;
            }
            if (Folding.fold(c) != ' ' && !Character.isISOControl(c)) {
                put(c, i);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && i > start) {
                put(' ', i);
            }
        }
    }

    void add(Prose prose, boolean apart) {
        int place = text.isEmpty() ? 0 : at[text.length() - 1];
        if (apart && !text.isEmpty()) {
            put(' ', place);
        }
        for (int i = 0; i < prose.text().length(); i++) {
            put(prose.text().charAt(i), prose.at(i));
        }
    }

    private void put(char c, int place) {
        if (text.length() == at.length) {
            at = Arrays.copyOf(at, 2 * at.length);
        }
        at[text.length()] = place;
        text.append(c);
    }

    Prose prose(Mender mender) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        return new Prose(text.substring(0, length), Arrays.copyOf(at, length), mender);
    }
}

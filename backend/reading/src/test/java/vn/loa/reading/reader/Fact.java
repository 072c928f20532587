package vn.loa.reading.reader;

import java.util.List;
import java.util.Locale;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Likeness;

/**
 * One fact of a document, from a person or from the reader: texts that are compared by their first words, and values that must be equal.
 */
record Fact(List<String> texts, List<Object> values) {
    static Fact text(String text, Object... values) {
        return new Fact(
                List.of(plain(text)), List.of(values).stream().map(Fact::value).toList());
    }

    static Fact texts(List<String> texts, Object... values) {
        return new Fact(
                texts.stream().map(Fact::plain).toList(),
                List.of(values).stream().map(Fact::value).toList());
    }

    private static Object value(Object value) {
        return value instanceof Number number ? Long.valueOf(number.longValue()) : value.toString();
    }

    /** @param clean whether only typing errors are tolerated, or also the letter errors of a scan */
    boolean expects(Fact read, boolean clean) {
        if (!values.equals(read.values) || texts.size() != read.texts.size()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!begins(texts.get(i), read.texts.get(i), clean ? 0.03 : 0.15)) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String wanted, String read, double share) {
        int allowed = (int) (share * wanted.length());
        for (int end = wanted.length() - allowed; end <= wanted.length() + allowed; end++) {
            var start = read.substring(0, Math.clamp(end, 0, read.length()));
            if (Likeness.distance(wanted, start, allowed) <= allowed) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Folding.fold(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9%]+", " ")
                .strip();
    }
}

package vn.loa.reading.reader.diacritics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits text into tokens and marks those that are not words: numbers, dates, {@code 76/NQ-CP}, addresses. */
final class Scanner {
    private static final int LONGEST_WORD = 16;
    private static final Pattern SYMBOL = Pattern.compile(
            "[^\\p{L}\\p{N}]*(\\d+[\\p{Lu}a-zđ]?([/-].*|[.,:]\\d.*|[^\\p{L}\\p{N}]*)|\\p{Lu}+\\d*[/-].*\\d.*"
                    + "|\\p{Lu}{2,}[/-]\\p{Lu}{2,}.*)");
    private static final Pattern ADDRESS =
            Pattern.compile(".*(://|www\\.|\\w@\\w+\\.|\\w\\.(vn|com|org|net|gov|edu)\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_WITH_DIGITS = Pattern.compile("\\p{Lu}+\\d+|\\p{L}*[23789].*|\\d+\\p{Lu}+");
    private static final Pattern ROMAN = Pattern.compile("[IVXl1]*[IVX][IVXl1]*");
    private static final String OPENERS = ".;:!?()[]{}\"“”…•*";
    /** Signs that OCR writes for letters. */
    private static final String STANDINS = "@&¢€¥";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean opens = true;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var scanner = new Scanner(text);
        scanner.scan();
        return scanner.tokens;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            opens |= text.substring(from, at).chars().filter(c -> c == '\n').count() > 1;
            from = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            chunk(from, at);
        }
    }

    private void chunk(int from, int to) {
        var chunk = text.substring(from, to);
        boolean plain = chunk.chars().allMatch(Character::isLetter);
        boolean address = !plain && ADDRESS.matcher(chunk).matches();
        boolean symbol = address || !plain && SYMBOL.matcher(chunk).matches() && !opensWithLookalike(chunk);
        int at = from;
        while (at < to) {
            int end = wordEnd(at, to);
            if (end > at) {
                word(at, end, symbol);
                at = end;
            } else {
                char between = text.charAt(at++);
                opens |= !address && OPENERS.indexOf(between) >= 0;
            }
        }
    }

    /** {@code 16ng}, {@code 1a}: a word whose first letters were read as digits. */
    private static boolean opensWithLookalike(String chunk) {
        return chunk.matches("[1456]\\p{Ll}[^\\d/]*");
    }

    private int wordEnd(int from, int to) {
        int at = from;
        boolean letter = false;
        while (at < to) {
            int point = text.codePointAt(at);
            boolean bar = point == '|' && at == from && at + 1 < to && Character.isLowerCase(text.charAt(at + 1));
            boolean standin = STANDINS.indexOf(point) >= 0 && (at > from || at + 1 < to);
            if (!Character.isLetterOrDigit(point) && !mark(point) && !standin && !bar) {
                break;
            }
            letter |= Character.isLetterOrDigit(point);
            at += Character.charCount(point);
        }
        return letter ? at : from;
    }

    private static boolean mark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** {@code a.} and {@code d)} before a numbered item. */
    private boolean label(int from, int to) {
        return opens && to == from + 1 && to < text.length() && ".)".indexOf(text.charAt(to)) >= 0;
    }

    private void word(int from, int to, boolean symbol) {
        var word = text.substring(from, to);
        boolean fixed = symbol
                || label(from, to)
                || word.codePoints().noneMatch(Character::isLetter)
                || NAME_WITH_DIGITS.matcher(word).matches()
                || ROMAN.matcher(word).matches()
                || word.length() > LONGEST_WORD;
        tokens.add(new Token(from, to, word, fixed, opens));
        opens = false;
    }
}

package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Numeral;

/**
 * A label at the start of a line, as written, with its possible readings, likeliest first: "I." is the Roman one or the letter,
 * "l." a letter or a misread 1.
 *
 * @param length how many characters of the line it takes, with the space after it
 */
record Label(String written, int length, List<Reading> readings) {
    /** @param ordinal the place in its row from 1; 0 for marks without an order */
    record Reading(LabelClass kind, int ordinal, boolean misread) {}

    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
    /** Two marks behind a label: "I/-", "1.-". */
    private static final String SLASH_DASH = "\\s?[./)]\\s?[-–]\\s*";

    /** A number of something, no part of a label: "99,5%", "02 tin". */
    private static final String COUNT = "\\d[\\d.,]*\\s?(?:%|\\p{Ll})";

    private static final Pattern ARTICLE =
            Pattern.compile("(?:Điều|ĐIỀU|Dieu|DIEU|Điéu|Diéu)\\s+(\\d{1,2})\\s*[.:)]?\\s*");
    private static final Pattern PART =
            Pattern.compile("(?:Phần|PHẦN|Mục|MỤC|Chương|CHƯƠNG|Phan|PHAN|Muc|MUC)\\s+(?:thứ\\s+|THỨ\\s+)?"
                    + "([IVX]{1,5}|[A-D]|\\d{1,2}|nhất|hai|ba|tư|năm|NHẤT|HAI|BA|TƯ|NĂM)(?:\\s*[.:)-]|$)\\s*");
    private static final Pattern MULTI = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:" + SLASH_DASH
            + "|\\s*[.)/:]\\s*|\\s*[-–]\\s+|\\s+)(?=[\\p{L}\"“(]|" + COUNT + ")");
    private static final Pattern ROMAN =
            Pattern.compile("([IVXl1|]{1,5})(?:" + SLASH_DASH + "|\\s*[.):]\\s*|\\s*[-–/]\\s+)(?=\\S|$)");
    private static final Pattern DIGIT = Pattern.compile("(\\d{1,2}|l)(?:" + SLASH_DASH
            + "(?=[\\p{L}\\d\"“])|\\s?[.:]\\s*(?=[\\p{L}\"“(\\[]|$)|\\s?[.:]\\s+(?=\\d)|\\s?[-–/]\\s+(?=\\p{L})|[-–/]\\s+(?="
            + COUNT + "))");
    /** Labels in a text that lost the dots behind them. */
    private static final Pattern BARE_ROMAN = Pattern.compile("([IVX]{1,5})\\s+(?=\\p{Lu}{2})");

    private static final Pattern BARE_DIGIT = Pattern.compile("(\\d{1,2})\\s+(?=\\p{Lu})");
    private static final Pattern DIGIT_PAREN = Pattern.compile("\\(?(\\d{1,2})\\)\\s*(?=[\\p{L}\"“(])");
    private static final Pattern LETTER = Pattern.compile(
            "\\(?([a-zđ])(?:" + SLASH_DASH + "|\\s?[.)]\\s*|\\s?/\\s+)(?=[\\p{Lu}\"“(\\d]|(?<=[\\s])\\S)");
    private static final Pattern UPPER =
            Pattern.compile("([A-ZĐ])(?:" + SLASH_DASH + "|\\s?[.)]\\s+|\\s?/\\s+)(?=[\\p{L}\"“(])");
    private static final Pattern LOWER_ROMAN = Pattern.compile("\\(?(i{1,3}|iv|vi{0,3}|ix|x)[.)]\\s*(?=[\\p{L}\"“(])");
    private static final Pattern MARK = Pattern.compile("([-–—−~]|\\+|\\*|[•●▪◦‣·■○❖➢✓])\\s*(?=[\\p{L}\\d\"“(])");

    /** @return the label a line starts with, or null */
    static Label of(String line) {
        for (var attempt : List.<Attempt>of(
                Label::article,
                Label::part,
                Label::multi,
                Label::numbered,
                Label::letter,
                Label::mark,
                Label::bareRoman)) {
            var label = attempt.on(line);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** The label of a line that lost its dot: a Roman number before a heading in capitals, or null. */
    static Label bareRoman(String line) {
        var roman = BARE_ROMAN.matcher(line);
        boolean heads = roman.lookingAt()
                && Numeral.ofRoman(roman.group(1)) > 0
                && Letters.capitals(line)
                && Headings.kind(Folding.fold(line.substring(roman.end()))) != null;
        return heads ? single(roman, LabelClass.ROMAN, Numeral.ofRoman(roman.group(1))) : null;
    }

    /** A number before a capital in a text whose labels lost their dots, or null. */
    static Label bareDigit(String line) {
        var digit = BARE_DIGIT.matcher(line);
        return digit.lookingAt() ? single(digit, LabelClass.DIGIT, Integer.parseInt(digit.group(1))) : null;
    }

    private interface Attempt {
        Label on(String line);
    }

    private static Label article(String line) {
        var article = ARTICLE.matcher(line);
        return article.lookingAt() ? single(article, LabelClass.ARTICLE, Integer.parseInt(article.group(1))) : null;
    }

    private static Label part(String line) {
        var part = PART.matcher(line);
        return part.lookingAt() ? single(part, LabelClass.PART, ordinal(part.group(1))) : null;
    }

    private static int ordinal(String written) {
        return written.matches("[ABCD]")
                ? LETTERS.indexOf(Character.toLowerCase(written.charAt(0))) + 1
                : Numeral.value(Folding.fold(written));
    }

    private static Label multi(String line) {
        var multi = MULTI.matcher(line);
        if (!multi.lookingAt()) {
            return null;
        }
        var numbers = multi.group(1).split("\\.");
        return single(multi, LabelClass.multi(numbers.length), Integer.parseInt(numbers[numbers.length - 1]));
    }

    private static Label numbered(String line) {
        var readings = new ArrayList<Reading>();
        int length = 0;
        var digit = DIGIT.matcher(line);
        var roman = ROMAN.matcher(line);
        var paren = DIGIT_PAREN.matcher(line);
        if (paren.lookingAt()) {
            return single(paren, LabelClass.DIGIT_PAREN, Integer.parseInt(paren.group(1)));
        }
        if (digit.lookingAt() && Character.isDigit(line.charAt(0))) {
            length = digit.end();
            readings.add(new Reading(LabelClass.DIGIT, Integer.parseInt(digit.group(1)), false));
        }
        if (roman.lookingAt()) {
            length = roman.end();
            addRoman(roman.group(1), readings);
        }
        var upper = UPPER.matcher(line);
        if (upper.lookingAt()) {
            length = upper.end();
            readings.add(new Reading(LabelClass.UPPER, LETTERS.indexOf(lower(upper)) + 1, false));
        }
        return readings.isEmpty() || misreadLetter(line, readings) ? null : label(line, length, readings);
    }

    private static char lower(Matcher letter) {
        return letter.group(1).toLowerCase().charAt(0);
    }

    /** "l." alone is read by the letters, which handle the misread 1. */
    private static boolean misreadLetter(String line, List<Reading> readings) {
        return line.charAt(0) == 'l'
                && readings.size() == 1
                && readings.getFirst().ordinal() == 1;
    }

    private static void addRoman(String written, List<Reading> readings) {
        var likely = written.replace('l', 'I').replace('1', 'I').replace('|', 'I');
        int ordinal = Numeral.ofRoman(likely);
        if (ordinal > 0) {
            readings.add(new Reading(LabelClass.ROMAN, ordinal, !likely.equals(written)));
        }
    }

    private static Label letter(String line) {
        var letter = LETTER.matcher(line);
        if (!letter.lookingAt()) {
            var lower = LOWER_ROMAN.matcher(line);
            return lower.lookingAt() ? single(lower, LabelClass.LOWER_ROMAN, Numeral.ofRoman(lower.group(1))) : null;
        }
        var readings = new ArrayList<Reading>();
        char written = letter.group(1).charAt(0);
        if (written == 'l') {
            readings.add(new Reading(LabelClass.DIGIT, 1, true));
        }
        readings.add(new Reading(LabelClass.LETTER, LETTERS.indexOf(written) + 1, false));
        if (written == 'i' || written == 'v' || written == 'x') {
            readings.add(new Reading(LabelClass.LOWER_ROMAN, Numeral.ofRoman(String.valueOf(written)), false));
        }
        return label(line, letter.end(), readings);
    }

    private static Label mark(String line) {
        var mark = MARK.matcher(line);
        if (!mark.lookingAt()) {
            return null;
        }
        var kind =
                switch (mark.group(1)) {
                    case "+" -> LabelClass.PLUS;
                    case "*" -> LabelClass.STAR;
                    case "-", "–", "—", "−", "~" -> LabelClass.DASH;
                    default -> LabelClass.BULLET;
                };
        return single(mark, kind, 0);
    }

    private static Label single(Matcher matcher, LabelClass kind, int ordinal) {
        return label(matcher.group(), matcher.end(), List.of(new Reading(kind, ordinal, false)));
    }

    private static Label label(String line, int length, List<Reading> readings) {
        return new Label(line.substring(0, length).strip(), length, List.copyOf(readings));
    }

    /** The correct form of a misread label. */
    static String written(Reading reading, String asWritten) {
        var tail = asWritten.replaceFirst("^[\\p{L}\\d|]+", "");
        return switch (reading.kind()) {
            case ROMAN -> Numeral.write(reading.ordinal(), "upperRoman") + tail;
            case LETTER -> LETTERS.charAt(reading.ordinal() - 1) + tail;
            default -> reading.ordinal() + tail;
        };
    }

    /** Whether one may follow the other without a gap: a list of letters may omit đ, f, j, w and z. */
    static boolean follows(Reading next, int before) {
        if (next.kind() != LabelClass.LETTER) {
            return next.ordinal() == before + 1;
        }
        for (int i = before + 1; i < next.ordinal(); i++) {
            if ("đfjwz".indexOf(LETTERS.charAt(i - 1)) < 0) {
                return false;
            }
        }
        return next.ordinal() > before;
    }
}

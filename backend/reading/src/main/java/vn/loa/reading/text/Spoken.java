package vn.loa.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An administrative text as it is read aloud: figures, days, hours, symbols of documents, sums, abbreviations and addresses in words. What
 * cannot be said with certainty stays as it is written and is reported; nothing is dropped.
 *
 * @param left what could not be said, in its order
 */
public record Spoken(String text, List<Left> left) {
    /** @param at where it stands in the spoken text */
    public record Left(int at, String text) {}

    private static final List<Said.Rule> RULES = Stream.of(
                    SpokenAddress.rules(),
                    SpokenCitation.rules(),
                    Abbreviations.rules(),
                    SpokenDates.rules(),
                    SpokenFigures.rules())
            .flatMap(List::stream)
            .toList();

    private static final Map<Character, String> SIGNS = Map.of(
            '&',
            "và",
            '+',
            "cộng",
            '=',
            "bằng",
            '<',
            "dưới",
            '>',
            "trên",
            '≤',
            "không quá",
            '≥',
            "từ",
            '×',
            "nhân",
            '±',
            "cộng trừ",
            '@',
            "a còng");

    /** After a full stop, or at the start of a line. */
    private static final Pattern OPENING = Pattern.compile("(?:^|[.!?\\n])[\\s“\"(+*•–-]*$");

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{Ll}\\p{M}]*");
    private static final Set<String> RULED = Set.of(
            "ngày", "tháng", "quý", "thứ", "i", "v", "x", "l", "m", "km", "cm", "mm", "kg", "ha", "ml", "mg", "vs",
            "tp", "tx", "ths", "covid");

    private static final String PUNCTUATION = ".,;:!?()[]\"'“”‘’„«»–—-…•";

    public static Spoken of(String text) {
        return new Reading(Composed.of(text)).whole(true);
    }

    /** Of a part of a sentence. */
    static String within(String text) {
        return new Reading(text).whole(false).text;
    }

    private static final class Reading {
        private final String text;
        private final StringBuilder said = new StringBuilder();
        private final List<Left> left = new ArrayList<>();
        private int at;
        /** Where the last rule ended. */
        private int told;

        Reading(String text) {
            this.text = text;
        }

        Spoken whole(boolean sentences) {
            while (at < text.length()) {
                if (!plain() && (!begins() || !rule(sentences))) {
                    asWritten();
                }
            }
            return new Spoken(said.toString(), left);
        }

        /** A word of small letters that no rule speaks of, as most of a text is; what it means never depends on a rule. */
        private boolean plain() {
            if (!word(text.charAt(at)) || at != told && at > 0 && word(text.charAt(at - 1))) {
                return false;
            }
            int end = at;
            while (end < text.length() && word(text.charAt(end))) {
                end++;
            }
            var word = text.substring(at, end);
            boolean alone = end == text.length() || " ,;!?\n)”\"".indexOf(text.charAt(end)) >= 0;
            if (!alone
                    || !PLAIN.matcher(word).matches()
                    || RULED.contains(word.toLowerCase(Locale.ROOT))
                    || !Syllables.is(word)) {
                return false;
            }
            said.append(word);
            at = end;
            return true;
        }

        /** Rules speak of whole words and signs. */
        private boolean begins() {
            return at == told || !word(text.charAt(at - 1)) || !word(text.charAt(at));
        }

        private boolean rule(boolean sentences) {
            for (var rule : RULES) {
                var found = rule.pattern().matcher(text).region(at, text.length());
                found.useTransparentBounds(true).useAnchoringBounds(false);
                if (!found.lookingAt() || found.end() == at) {
                    continue;
                }
                var words = rule.writer().say(new Said(text, found.toMatchResult()));
                if (words == null) {
                    continue;
                }
                if (words.equals(Said.LEFT)) {
                    leave(found.end());
                } else {
                    said.append(sentences && opening() ? capital(words) : words);
                    at = found.end();
                }
                told = at;
                return true;
            }
            return false;
        }

        private void asWritten() {
            char c = text.charAt(at);
            if (word(c)) {
                int end = at;
                while (end < text.length() && word(text.charAt(end))) {
                    end++;
                }
                if (Syllables.sayable(text.substring(at, end))) {
                    said.append(text, at, end);
                    at = end;
                } else {
                    leave(run(end));
                }
            } else if (SIGNS.containsKey(c) && !bullet()) {
                sign(SIGNS.get(c));
            } else if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || PUNCTUATION.indexOf(c) >= 0
                    || bullet()) {
                said.append(c);
                at++;
            } else {
                leave(at + 1);
            }
        }

        private void sign(String words) {
            said.append(said.isEmpty() || Character.isWhitespace(said.charAt(said.length() - 1)) ? "" : " ")
                    .append(words);
            at++;
            said.append(at < text.length() && !Character.isWhitespace(text.charAt(at)) ? " " : "");
        }

        /** A figure or symbol to its end: a part of it would say something else. */
        private int run(int from) {
            int end = from;
            while (end + 1 < text.length() && ".,:/-".indexOf(text.charAt(end)) >= 0 && word(text.charAt(end + 1))) {
                end++;
                while (end < text.length() && word(text.charAt(end))) {
                    end++;
                }
            }
            return end;
        }

        private void leave(int end) {
            left.add(new Left(said.length(), text.substring(at, end)));
            said.append(text, at, end);
            at = end;
        }

        private boolean bullet() {
            var before = text.substring(Math.max(0, at - 10), at);
            return before.substring(before.lastIndexOf('\n') + 1).isBlank() && "-+*•–".indexOf(text.charAt(at)) >= 0;
        }

        private boolean opening() {
            var before = said.substring(Math.max(0, said.length() - 10));
            return OPENING.matcher(said.length() > 10 ? "," + before : before).find();
        }

        private static String capital(String words) {
            return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        private static boolean word(char c) {
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '²'
                    || c == '³';
        }
    }
}

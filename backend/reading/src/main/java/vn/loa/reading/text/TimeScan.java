package vn.loa.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.reading.text.TimePhrase.Sense;

/** A folded text from which times are extracted rule by rule; an extracted place is not read again. */
final class TimeScan {
    private static final char TAKEN = '#';

    private final String text;
    private final StringBuilder left;
    private final List<TimePhrase> phrases = new ArrayList<>();

    TimeScan(String text) {
        this.text = text;
        left = new StringBuilder(text);
    }

    /** @param read the meaning of a match; null if it is not a time */
    void take(Pattern pattern, Function<Matcher, TimePhrase> read) {
        var at = pattern.matcher(left.toString());
        while (at.find()) {
            var phrase = read.apply(at);
            if (phrase != null) {
                phrases.add(phrase);
                left.replace(at.start(), at.end(), String.valueOf(TAKEN).repeat(at.end() - at.start()));
            }
        }
    }

    /** The text before a place, as far as it can decide its meaning. */
    String before(int place) {
        return text.substring(Math.max(0, place - 30), place);
    }

    String between(TimePhrase one, TimePhrase next) {
        return one.upto() <= next.from() ? text.substring(one.upto(), next.from()) : "";
    }

    /** The rest that no rule matched. */
    String left() {
        return left.toString().replace(TAKEN, ' ');
    }

    /** In the order of the rules, not of the text. */
    Stream<TimePhrase> all(Sense... senses) {
        return phrases.stream().filter(phrase -> phrase.is(senses));
    }

    boolean has(Sense... senses) {
        return all(senses).findAny().isPresent();
    }
}

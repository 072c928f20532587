package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a rule of reading aloud found in a text.
 *
 * @param text the whole text
 */
record Said(String text, MatchResult found) {
    /** What a rule answers that knows what it sees and cannot say it: the text stays as it stands and is reported. */
    static final String LEFT = "\0";

    /** Says what a pattern finds, or null where it is not what the rule is for. */
    interface Writer {
        @Nullable
        String say(Said said);
    }

    record Rule(Pattern pattern, Writer writer) {
        static Rule of(String pattern, Writer writer) {
            return new Rule(Pattern.compile(pattern), writer);
        }
    }

    @Nullable
    String group(String name) {
        return found.group(name);
    }

    boolean has(String name) {
        return found.group(name) != null;
    }

    int number(String name) {
        return Integer.parseInt(found.group(name));
    }

    /** The line up to what was found, its last hundred characters. */
    String line() {
        var before = text.substring(Math.max(0, found.start() - 100), found.start());
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    boolean after(Pattern end) {
        return end.matcher(line()).find();
    }

    /** Whether the text goes on like this. */
    boolean before(Pattern start) {
        return start.matcher(text).region(found.end(), text.length()).lookingAt();
    }
}

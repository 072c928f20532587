package vn.loa.work.broadcast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A script being put together from whole sentences, as many as fit. */
final class Script {
    private static final String GREETING = "Kính thưa bà con và các đồng chí!";
    private static final String CLOSING = "Xin cảm ơn bà con và các đồng chí đã lắng nghe.";

    /** Not after what is abbreviated by a point. */
    private static final Pattern END =
            Pattern.compile("(?<=[.!?;])(?<!\\b(?:TP|TX|TT|Q|P|H|X|TS|ThS|GS|PGS|Tp|tp)\\.)(?<!v\\.v\\.)\\s+|\\R+");

    private final List<String> said = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private final int most;
    private int words;

    /** @param seconds it may take; null for any */
    Script(Integer seconds, String opening) {
        most = seconds == null ? Integer.MAX_VALUE : seconds * ReadingTime.WORDS_A_MINUTE / 60;
        said.add(GREETING);
        said.add(opening);
        words = Stream.of(GREETING, opening, CLOSING)
                .mapToInt(ReadingTime::words)
                .sum();
    }

    /** The sentences of a text, each if it fits and was not said yet. */
    void say(String text) {
        END.splitAsStream(text)
                .map(Script::sentence)
                .filter(one -> !one.isEmpty())
                .filter(known::add)
                .forEach(this::fit);
    }

    /** One that is not cut. */
    void sayWhole(String sentence) {
        if (known.add(sentence)) {
            fit(sentence);
        }
    }

    /** Whether it says more than that it begins and ends. */
    boolean speaks() {
        return said.size() > 2;
    }

    List<String> leftOut() {
        return leftOut;
    }

    String text() {
        return String.join(
                "\n", Stream.concat(said.stream(), Stream.of(CLOSING)).toList());
    }

    private void fit(String sentence) {
        int more = ReadingTime.words(sentence);
        if (words + more > most) {
            leftOut.add(sentence);
        } else {
            said.add(sentence);
            words += more;
        }
    }

    /** With a capital first and a full stop last. */
    private static String sentence(String written) {
        var bare = written.strip().replaceFirst("^[-+*•–]\\s*", "").replaceFirst("[;:,.\\s]+$", "");
        return bare.isEmpty()
                ? ""
                : Character.toUpperCase(bare.charAt(0)) + bare.substring(1) + (bare.matches("(?s).*[!?]") ? "" : ".");
    }
}

package vn.loa.figures.composer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.reading.term.ChannelType;

/**
 * A paragraph the composer writes. A report's text names it in braces, <code>{{passage.topics}}</code>, and it is composed anew at each
 * read, until a person takes its words over or the report is submitted.
 *
 * @param code {@code passage.topics}
 * @param text its lines, numbers in braces; empty where there is nothing to say
 * @param candidates facts a person may want to give causes for; only for what a person has to write
 */
public record Passage(String code, String text, List<String> candidates) {
    static final String PLAN = "passage.plan";
    static final String TASKS = "passage.tasks";
    static final String OVERVIEW = "passage.overview";
    /** One for each channel type. */
    static final String CHANNEL = "passage.channel.";

    static final String EMPTY_CHANNELS = "passage.channels.empty";
    static final String TOPICS = "passage.topics";
    static final String TARGETS = "passage.targets";
    static final String MONEY = "passage.money";
    static final String LIMITS = "passage.limits";
    /** Causes are never composed: a person writes them in its place. */
    public static final String CAUSES = "passage.causes";

    static final String NEXT = "passage.next";
    /** All of it as one paragraph, for the office's general report on reform; in no section of this one. */
    public static final String BLOCK = "passage.block";

    private static final Set<String> CODES = Stream.concat(
                    Stream.of(
                            PLAN, TASKS, OVERVIEW, EMPTY_CHANNELS, TOPICS, TARGETS, MONEY, LIMITS, CAUSES, NEXT, BLOCK),
                    Arrays.stream(ChannelType.values()).map(Passage::channel))
            .collect(Collectors.toUnmodifiableSet());

    Passage(String code, String text) {
        this(code, text, List.of());
    }

    static String channel(ChannelType type) {
        return CHANNEL + type;
    }

    public static boolean isOne(String token) {
        return CODES.contains(token);
    }
}

package vn.loa.problem;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two languages Loa answers in; Vietnamese unless the caller asks for English first. */
public enum Language {
    VI,
    EN;

    /** A language range and its weight, from 0 to 1 (RFC 9110, 12.5.4). */
    private static final Pattern RANGE = Pattern.compile(
            "([a-z]{1,8}|\\*)(?:-[a-z0-9]{1,8})*(?:[ \\t]*;[ \\t]*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?",
            Pattern.CASE_INSENSITIVE);

    /** @param acceptable the value of {@code Accept-Language}, or null; nothing where it is not one */
    public static Optional<Language> of(String acceptable) {
        var ranges = Stream.of((acceptable == null ? "" : acceptable).split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(RANGE::matcher)
                .toList();
        return ranges.stream().allMatch(Matcher::matches) ? Optional.of(preferred(ranges.stream())) : Optional.empty();
    }

    private static Language preferred(Stream<Matcher> ranges) {
        return ranges.filter(range -> weight(range) > 0)
                .sorted(Comparator.comparingDouble(Language::weight).reversed())
                .flatMap(range -> Stream.of(values()).filter(language -> language.name()
                        .equals(range.group(1).toUpperCase(Locale.ROOT))))
                .findFirst()
                .orElse(VI);
    }

    private static double weight(Matcher range) {
        return range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
    }

    /** The text in this language, its {@code {0}…} places filled. */
    public String say(String vi, String en, Object... arguments) {
        var pattern = this == VI ? vi : en;
        var locale = this == VI ? Locale.forLanguageTag("vi-VN") : Locale.UK;
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }
}

package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.problem.Language;
import vn.loa.work.register.KnownDocument;
import vn.loa.work.register.LegalForce;

/**
 * Writes another document where a text names one by its number, with its kind, day, issuer and subject where they stand beside the number as the
 * register has them.
 */
final class CitationText {
    private final KnownDocument old;
    private final LegalForce.Named by;
    private final Pattern place;

    CitationText(CitedDocument cited, KnownDocument old, LegalForce.Named by) {
        var written = cited.asWritten().number() == null
                ? old.number()
                : cited.asWritten().number();
        this.old = old;
        this.by = by;
        this.place = Pattern.compile(
                "(?iu)(?:(?<name>" + words(old.title()) + "|" + words(old.kind().vietnamese())
                        + ")(?<gap>\\s*\\(?\\s*(?:số\\s*:?\\s*)?))?"
                        + "(?<![\\p{L}\\d/-])(?:" + number(written) + "|" + number(old.number()) + ")(?![\\p{L}\\d/-])"
                        + "(?:(?<on>,?\\s+(?:ký\\s+|ban\\s+hành\\s+)?ngày\\s+)(?<day>\\d{1,2}(?:\\s*/\\s*\\d{1,2}\\s*/\\s*|(?<words>\\s+tháng\\s+\\d{1,2}\\s+năm\\s+))\\d{4}))?"
                        + "(?:(?<of>,?\\s+(?:của\\s+)?)(?<issuer>" + words(old.issuer()) + "))?"
                        + "(?:(?<about>,?\\s+)(?<title>" + words(old.title()) + "))?");
    }

    /** The text with the other document; the same text where it does not name the old one. */
    @Nullable
    String in(@Nullable String text) {
        return text == null ? null : place.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written(found)));
    }

    private String written(MatchResult found) {
        var known = by.known();
        if (known == null) {
            return part(found.group("name"))
                    + part(found.group("gap"))
                    + by.number()
                    + part(found.group("of"))
                    + part(found.group("issuer"))
                    + part(found.group("about"))
                    + part(found.group("title"));
        }
        var name = found.group("name");
        var text = new StringBuilder();
        if (name != null) {
            boolean kind = name.equalsIgnoreCase(old.kind().vietnamese());
            text.append(like(name, kind ? known.kind().vietnamese() : known.title()))
                    .append(found.group("gap"));
        }
        text.append(known.number());
        if (found.group("day") != null) {
            text.append(found.group("on")).append(day(known.issuedOn(), found.group("words") != null));
        }
        if (found.group("issuer") != null) {
            text.append(found.group("of")).append(known.issuer());
        }
        if (found.group("title") != null) {
            text.append(found.group("about")).append(like(found.group("title"), known.title()));
        }
        return text.toString();
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** As Nghị định 30/2020/NĐ-CP writes days, in figures or in words. */
    private static String day(LocalDate day, boolean words) {
        var figures = CitationCheck.date(day, Language.VI);
        return words ? figures.replaceFirst("/", " tháng ").replaceFirst("/", " năm ") : figures;
    }

    /** With a capital first where {@code model} has one. */
    private static String like(String model, String text) {
        var first = text.substring(0, 1);
        return (Character.isUpperCase(model.charAt(0)) ? first.toUpperCase() : first.toLowerCase()) + text.substring(1);
    }

    private static String words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** In any spacing, with or without a leading zero. */
    private static String number(String number) {
        return "0*"
                + Arrays.stream(number.strip().replaceFirst("^0+(?=\\d)", "").split("\\s*[/–-]\\s*"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s*[/–-]\\s*"));
    }
}

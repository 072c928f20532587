package vn.loa.work.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.term.FundingSource;

/**
 * A figure's code, parsed.
 *
 * @param detail the channel type or funding source, for the kinds with one figure for each; null for the others
 * @param measure what it is counted in, behind {@code ~}, where one report has the same in several measures, which are never added; else null
 */
public record FigureCode(FigureKind kind, String detail, String measure) implements Comparable<FigureCode> {
    /** What of a measure a code does not spell, as Java and PostgreSQL read it. */
    public static final String UNFIT = "[ \\t\\r\\n/{}~]+";

    private static final Comparator<FigureCode> ORDER = Comparator.comparing(FigureCode::kind)
            .thenComparing(FigureCode::rank)
            .thenComparing(FigureCode::measure, Comparator.nullsFirst(Comparator.naturalOrder()));

    public FigureCode(FigureKind kind, String detail) {
        this(kind, detail, null);
    }

    public FigureCode(FigureKind kind) {
        this(kind, null);
    }

    public static FigureCode of(String code) {
        int mark = code.indexOf('~');
        return mark < 0 ? plain(code) : plain(code.substring(0, mark)).in(code.substring(mark + 1));
    }

    /** Whether there can be a figure of this code. */
    public static boolean known(String code) {
        int mark = code.indexOf('~');
        var plain = mark < 0 ? code : code.substring(0, mark);
        return all().stream().anyMatch(figure -> figure.toString().equals(plain));
    }

    /** The same in one of several measures, spelled so that it fits an address and a text. */
    public FigureCode in(String measure) {
        return new FigureCode(kind, detail, spelled(measure));
    }

    static String spelled(String measure) {
        return measure.replaceAll(UNFIT, "_");
    }

    /** The same in whatever measure. */
    public FigureCode inAny() {
        return measure == null ? this : new FigureCode(kind, detail);
    }

    /** Whether both say the same, if not in the same measure. */
    public boolean sameBesideMeasure(FigureCode other) {
        return kind == other.kind && Objects.equals(detail, other.detail);
    }

    private static FigureCode plain(String code) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> code.equals(kind.code()))
                .map(FigureCode::new)
                .findFirst()
                .orElseGet(() -> Arrays.stream(FigureKind.values())
                        .filter(kind -> kind.detailed() && code.startsWith(kind.code()))
                        .map(kind ->
                                new FigureCode(kind, code.substring(kind.code().length())))
                        .findFirst()
                        .orElseThrow());
    }

    /** Every figure there can be, in their order. */
    public static List<FigureCode> all() {
        return Arrays.stream(FigureKind.values())
                .flatMap(kind -> details(kind).map(detail -> new FigureCode(kind, detail)))
                .toList();
    }

    private static Stream<String> details(FigureKind kind) {
        if (!kind.detailed()) {
            return Stream.of((String) null);
        }
        Enum<?>[] details = kind == FigureKind.SPENT_OF_SOURCE ? FundingSource.values() : ChannelType.values();
        return Arrays.stream(details).map(Enum::name);
    }

    public ChannelType channelType() {
        return detail != null && kind.source() == FigureSource.ACTIVITY ? ChannelType.valueOf(detail) : null;
    }

    public String name(Language language) {
        var name = kind.name(language, detail == null ? "" : detailName(language));
        return measure == null ? name : "%s (%s)".formatted(name, measure.replace('_', ' '));
    }

    private String detailName(Language language) {
        return kind == FigureKind.SPENT_OF_SOURCE
                ? FundingSource.valueOf(detail).called(language)
                : channelType().called(language);
    }

    private int rank() {
        if (detail == null) {
            return 0;
        }
        return kind == FigureKind.SPENT_OF_SOURCE
                ? FundingSource.valueOf(detail).ordinal()
                : channelType().ordinal();
    }

    @Override
    public int compareTo(FigureCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.code() + (detail == null ? "" : detail) + (measure == null ? "" : "~" + measure);
    }
}

package vn.loa.work.figure;

import java.util.Arrays;
import java.util.Comparator;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.term.FundingSource;

/**
 * A figure's code, parsed.
 *
 * @param detail the channel type or funding source, for the kinds with one figure for each; null for the others
 */
public record FigureCode(FigureKind kind, String detail) implements Comparable<FigureCode> {
    private static final Comparator<FigureCode> ORDER =
            Comparator.comparing(FigureCode::kind).thenComparing(FigureCode::rank);

    public FigureCode(FigureKind kind) {
        this(kind, null);
    }

    public static FigureCode of(String code) {
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

    public ChannelType channelType() {
        return detail != null && kind.source() == FigureSource.ACTIVITY ? ChannelType.valueOf(detail) : null;
    }

    public String name(Language language) {
        return kind.name(language, detail == null ? "" : detailName(language));
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
        return detail == null ? kind.code() : kind.code() + detail;
    }
}

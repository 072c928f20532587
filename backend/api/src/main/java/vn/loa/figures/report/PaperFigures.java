package vn.loa.figures.report;

import static vn.loa.work.figure.FigureKind.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.loa.figures.composer.Numbers;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;

/**
 * The table of figures on paper: what belongs together shares a line, a channel's number beside its volume, what is done over what is
 * planned. Volumes in unlike measures have lines of their own below the channel's number. Zero is said, except for channels and sources of money that nothing was planned or done with.
 */
final class PaperFigures {
    private static final Map<FigureKind, String> SHARES = Map.of(
            TASK_DONE, "Nhiệm vụ hoàn thành / nhiệm vụ của kế hoạch",
            TOPIC_COVERED, "Nội dung đã tuyên truyền / nội dung của kế hoạch");
    /** Of what each share is a share. */
    static final Map<FigureKind, FigureKind> TOTALS = Map.of(TASK_DONE, TASK_TOTAL, TOPIC_COVERED, TOPIC_TOTAL);

    private final Map<FigureKind, Figure> line = new EnumMap<>(FigureKind.class);

    private final Report report;

    private PaperFigures(Report report) {
        this.report = report;
    }

    static List<ReportPaper.FigureLine> of(Report report, List<Figure> figures) {
        var lines = new LinkedHashMap<String, Map<String, PaperFigures>>();
        figures.stream()
                .filter(figure -> report.onPaper(figure.code()))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(figure -> lines.computeIfAbsent(place(figure.code().inAny()), place -> new LinkedHashMap<>())
                        .computeIfAbsent(place(figure.code()), place -> new PaperFigures(report))
                        .line
                        .put(figure.code().kind(), figure));
        return lines.values().stream()
                .flatMap(beside -> beside.values().stream())
                .filter(PaperFigures::worthSaying)
                .map(PaperFigures::written)
                .toList();
    }

    private static String place(FigureCode code) {
        return switch (code.kind()) {
            case CHANNEL_COUNT, CHANNEL_QUANTITY -> "channel." + code.detail() + "~" + code.measure();
            case TASK_DONE, TASK_TOTAL -> "task";
            case TOPIC_COVERED, TOPIC_TOTAL -> "topic";
            default -> code.toString();
        };
    }

    private boolean worthSaying() {
        return line.values().stream()
                .anyMatch(figure -> figure.code().detail() == null || figure.value() != 0 || figure.target() != null);
    }

    private ReportPaper.FigureLine written() {
        var counted = Stream.of(ACTIVITY_COUNT, CHANNEL_COUNT)
                .map(line::get)
                .filter(Objects::nonNull)
                .findFirst();
        var others = line.values().stream()
                .filter(figure -> figure != counted.orElse(null))
                .toList();
        var named = line.values().iterator().next();
        var measured = others.isEmpty() ? named : others.getLast();
        return new ReportPaper.FigureLine(
                name(named.code()) + pinned(),
                counted.map(figure -> Numbers.written(figure.value())).orElse(null),
                others.isEmpty() ? null : result(others),
                measured.measure(Language.VI),
                line.values().stream()
                        .map(Figure::target)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Numbers::written)
                        .orElse(null));
    }

    private String name(FigureCode code) {
        if (code.channelType() != null) {
            return code.channelType().called(Language.VI);
        }
        return SHARES.entrySet().stream()
                .filter(share -> line.containsKey(share.getKey()) && line.containsKey(TOTALS.get(share.getKey())))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> code.name(Language.VI));
    }

    /** " (số liệu ngày 12/3/2022)" where it is kept at the value of that day. */
    private String pinned() {
        return line.values().stream()
                .map(figure -> report.pins.get(figure.code().toString()))
                .filter(Objects::nonNull)
                .map(FigurePin::at)
                .max(Comparator.naturalOrder())
                .map(at ->
                        " (số liệu ngày %s)".formatted(ReportPapers.day(LocalDate.ofInstant(at, BusinessClock.ZONE))))
                .orElse("");
    }

    /** "12/16" where both the part and the whole are there. */
    private String result(List<Figure> figures) {
        return TOTALS.entrySet().stream()
                .filter(share -> line.containsKey(share.getKey()) && line.containsKey(share.getValue()))
                .findFirst()
                .map(share -> Numbers.written(line.get(share.getKey()).value()) + "/"
                        + Numbers.written(line.get(share.getValue()).value()))
                .orElseGet(() -> Numbers.written(figures.getLast().value()));
    }
}

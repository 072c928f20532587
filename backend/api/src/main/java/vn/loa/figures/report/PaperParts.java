package vn.loa.figures.report;

import static vn.loa.work.figure.FigureKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.figures.composer.Numbers;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;

/** The units of a consolidated report on paper: a line for each with its figures, the sum below them, and by name who is missing or was late. */
final class PaperParts {
    /** What fits beside the names on a landscape sheet, as far as it goes into the paper. */
    private static final List<FigureKind> COLUMNS = List.of(ACTIVITY_COUNT, AUDIENCE, TASK_DONE, TOPIC_COVERED, SPENT);

    private final Report report;
    private final Map<String, Figure> figures;
    private final List<ReportPart> parts;
    private final Map<UUID, List<Figure>> each;
    private final List<FigureCode> columns;

    private PaperParts(Report report, List<Figure> figures, List<ReportPart> parts, Map<UUID, List<Figure>> each) {
        this.report = report;
        this.figures = Figure.byCode(figures);
        this.parts = parts;
        this.each = each;
        columns = COLUMNS.stream().map(FigureCode::new).filter(report::onPaper).toList();
    }

    static ReportPaper.Parts of(
            Report report, List<Figure> figures, List<ReportPart> parts, Map<UUID, List<Figure>> each) {
        return new PaperParts(report, figures, parts, each).written();
    }

    private ReportPaper.Parts written() {
        var lines = new ArrayList<ReportPaper.Parts.Line>();
        parts.forEach(part -> lines.add(
                new ReportPaper.Parts.Line(part.name(), part.taken() ? cells(of(part)) : blank(), report(part))));
        var own = columns.stream().map(this::own).toList();
        if (own.stream().anyMatch(figure -> figure.value() != 0)) {
            lines.add(new ReportPaper.Parts.Line("Riêng " + report.unit().nameOn(report.to), cells(own), ""));
        }
        lines.add(new ReportPaper.Parts.Line(
                "Tổng cộng",
                cells(columns.stream().map(code -> figures.get(code.toString())).toList()),
                ""));
        return new ReportPaper.Parts(
                sentences(), columns.stream().map(PaperParts::heading).toList(), lines);
    }

    private static String heading(FigureCode code) {
        return switch (code.kind()) {
            case TASK_DONE -> "Nhiệm vụ hoàn thành / kế hoạch";
            case TOPIC_COVERED -> "Nội dung đã tuyên truyền / kế hoạch";
            case SPENT -> "Kinh phí đã chi (đồng)";
            default -> code.name(Language.VI);
        };
    }

    private List<Figure> of(ReportPart part) {
        var known = Figure.byCode(each.getOrDefault(part.takenId(), List.of()));
        return columns.stream()
                .map(code -> known.getOrDefault(code.toString(), new Figure(code, 0, null, null, null, 0, true)))
                .toList();
    }

    /** What is in the sum and in no part: the unit's own. */
    private Figure own(FigureCode code) {
        var sum = figures.get(code.toString());
        var others = each.values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.code().equals(code))
                .toList();
        var denominator = sum.denominator() == null
                ? null
                : Long.valueOf(sum.denominator()
                        - others.stream()
                                .filter(figure -> figure.denominator() != null)
                                .mapToLong(Figure::denominator)
                                .sum());
        long value = sum.value() - others.stream().mapToLong(Figure::value).sum();
        return new Figure(code, value, denominator, null, null, 0, sum.frozen());
    }

    private static List<String> cells(List<Figure> figures) {
        return figures.stream()
                .map(figure -> Numbers.written(figure.value())
                        + (figure.denominator() == null ? "" : "/" + Numbers.written(figure.denominator())))
                .toList();
    }

    private List<String> blank() {
        return columns.stream().map(column -> "").toList();
    }

    private static String report(ReportPart part) {
        return part.taken()
                ? "Số %s, gửi ngày %s%s%s"
                        .formatted(
                                part.documentNumber(),
                                ReportPapers.day(part.sentOn()),
                                part.daysLate() > 0 ? ", chậm %d ngày".formatted(part.daysLate()) : "",
                                part.state() == ReportState.ACCEPTED ? "" : "; chưa được chấp nhận")
                : standing(part.state());
    }

    private static String standing(ReportState state) {
        return switch (state) {
            case null -> "Chưa lập báo cáo";
            case DRAFT, SUBMITTED, APPROVED -> "Chưa gửi báo cáo";
            case SENT, RECEIVED -> "Đã gửi, chưa được chấp nhận; không tổng hợp";
            case RETURNED -> "Bị trả lại; không tổng hợp";
            case ACCEPTED -> "Đã có trong báo cáo của đơn vị khác";
        };
    }

    private List<String> sentences() {
        long taken = parts.stream().filter(ReportPart::taken).count();
        return Stream.of(
                        "Báo cáo được tổng hợp từ %d báo cáo của %d đơn vị."
                                .formatted(
                                        taken,
                                        parts.stream()
                                                .map(ReportPart::contributorId)
                                                .distinct()
                                                .count()),
                        named("Chưa tổng hợp được báo cáo của: ", part -> !part.taken(), ReportPart::name),
                        named("Gửi báo cáo chậm: ", part -> part.taken() && part.daysLate() > 0, part -> "%s (%d ngày)"
                                .formatted(part.name(), part.daysLate())),
                        named(
                                "Lấy cả báo cáo đã gửi nhưng chưa được chấp nhận của: ",
                                part -> part.taken() && part.state() != ReportState.ACCEPTED,
                                ReportPart::name))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String named(String opening, Predicate<ReportPart> which, Function<ReportPart, String> name) {
        var names = parts.stream().filter(which).map(name).collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : opening + names + ".";
    }
}

package vn.loa.paper.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.ReportPaper;

/** A report on paper: its sections, the figures of the period as a table behind the results, recipients and signature. */
final class PaperOfReport {
    private static final List<String> COLUMNS =
            List.of("TT", "Nội dung", "Số hoạt động", "Khối lượng, kết quả", "Đơn vị tính", "Chỉ tiêu");
    private static final List<Integer> WIDTHS = List.of(6, 34, 13, 17, 15, 15);
    private static final List<Boolean> CENTRED = List.of(true, false, true, true, true, true);
    /** The longest word and the longest text that fit a narrow column of a portrait sheet. */
    private static final int WORD = 11;

    private static final int TEXT = 60;
    /** What the figures of units share of the width, in per cent. */
    private static final int UNITS_FIGURES = 45;

    /** The outline's section of results, where the table goes. */
    private static final String RESULTS = "II";

    private final Report report;
    private final Layout layout;
    private final ReportPaper text;
    private final PaperBlock figures;
    private final boolean annexed;

    private PaperOfReport(Report report, ReportPaper text, Layout layout) {
        this.report = report;
        this.layout = layout;
        this.text = text;
        figures = table(text.figures());
        annexed = wide(figures.rows());
    }

    static PaperView of(Report report, ReportPaper text, Layout layout) {
        return new PaperOfReport(report, text, layout).view();
    }

    private PaperView view() {
        var unit = report.unit();
        return new PaperView(
                Papers.superior(unit, text.issuedOn(), layout),
                Papers.committee(text.unitName()),
                Papers.number(text.number(), text.notation()),
                Papers.placeAndDate(text.place(), text.unitName(), text.issuedOn(), report.year()),
                "BÁO CÁO",
                Papers.subject(text.title()),
                blocks(),
                Papers.authority(text.signingAuthority(), text.signerTitle()),
                text.signer(),
                text.recipients(),
                annexes());
    }

    private List<PaperAnnex> annexes() {
        var annexes = new ArrayList<PaperAnnex>();
        var reference = Papers.reference(
                "Báo cáo", text.number(), text.notation(), text.issuedOn(), report.year(), text.unitName());
        if (annexed) {
            annexes.add(PaperAnnex.wide("SỐ LIỆU THỰC HIỆN TRONG KỲ", reference, figures));
        }
        if (text.parts() != null) {
            annexes.add(PaperAnnex.wide("SỐ LIỆU CỦA TỪNG ĐƠN VỊ", reference, units(text.parts())));
        }
        return annexes.size() < 2
                ? annexes
                : List.of(
                        annexes.getFirst().labelled("Phụ lục I"),
                        annexes.getLast().labelled("Phụ lục II"));
    }

    private List<PaperBlock> blocks() {
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(PaperBlock.paragraph(text.preamble()));
        if (text.parts() != null) {
            text.parts().sentences().forEach(sentence -> blocks.add(PaperBlock.paragraph(sentence)));
        }
        for (var section : text.sections()) {
            blocks.add(PaperBlock.text(PaperBlock.Type.HEADING, 1, section.code() + ".", section.heading()));
            section.paragraphs().forEach(paragraph -> blocks.add(PaperBlock.paragraph(paragraph)));
            if (section.code().equals(RESULTS)) {
                blocks.addAll(figures());
            }
        }
        blocks.add(PaperBlock.paragraph("Trên đây là báo cáo %s của Ủy ban nhân dân %s./."
                .formatted(
                        text.title().substring(0, 1).toLowerCase()
                                + text.title().substring(1),
                        text.unitName())));
        return blocks;
    }

    private List<PaperBlock> figures() {
        return annexed
                ? List.of(PaperBlock.paragraph("Số liệu thực hiện trong kỳ tại Phụ lục %skèm theo."
                        .formatted(text.parts() == null ? "" : "I ")))
                : List.of(PaperBlock.paragraph("Số liệu thực hiện trong kỳ:"), figures);
    }

    private static PaperBlock table(List<ReportPaper.FigureLine> lines) {
        return PaperBlock.table(
                COLUMNS,
                WIDTHS,
                CENTRED,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i + 1, lines.get(i)))
                        .toList());
    }

    private static PaperBlock units(ReportPaper.Parts parts) {
        var columns = new ArrayList<>(List.of("TT", "Đơn vị"));
        columns.addAll(parts.columns());
        columns.add("Báo cáo");
        int figure =
                parts.columns().isEmpty() ? 0 : UNITS_FIGURES / parts.columns().size();
        var widths = new ArrayList<>(List.of(5, 24));
        parts.columns().forEach(column -> widths.add(figure));
        widths.add(71 - figure * parts.columns().size());
        var centred = new ArrayList<>(List.of(true, false));
        parts.columns().forEach(column -> centred.add(true));
        centred.add(false);
        return PaperBlock.table(
                columns,
                widths,
                centred,
                IntStream.range(0, parts.lines().size())
                        .mapToObj(i -> row(i + 1, parts.lines().get(i)))
                        .toList());
    }

    private static List<String> row(int number, ReportPaper.Parts.Line line) {
        var row = new ArrayList<>(List.of(Integer.toString(number), line.unit()));
        row.addAll(line.cells());
        row.add(line.report());
        return row;
    }

    private static List<String> row(int number, ReportPaper.FigureLine line) {
        return Stream.of(
                        Integer.toString(number),
                        line.name(),
                        line.count(),
                        line.result(),
                        line.measure(),
                        line.target())
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    /** Whether the narrow columns would break words or grow too tall on a portrait sheet. */
    static boolean wide(List<List<String>> rows) {
        return rows.stream()
                .flatMap(row -> row.stream().skip(2))
                .anyMatch(cell ->
                        cell.length() > TEXT || Stream.of(cell.split("\\s")).anyMatch(word -> word.length() > WORD));
    }
}

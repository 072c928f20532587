package vn.loa.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.report.Report;
import vn.loa.report.ReportPaper;

/** A report on paper: its sections, the figures of the period as a table behind the results, recipients and signature. */
final class PaperOfReport {
    private static final List<String> COLUMNS = List.of("TT", "Nội dung", "Chỉ tiêu", "Thực hiện", "Đơn vị");
    /** The outline's section of results, which the table belongs to. */
    private static final String RESULTS = "II";

    private PaperOfReport() {}

    static PaperView of(Report report, ReportPaper text) {
        var unit = report.unit();
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(PaperBlock.paragraph(text.preamble()));
        for (var section : text.sections()) {
            blocks.add(PaperBlock.heading(1, section.code() + ". " + section.heading()));
            section.paragraphs().forEach(paragraph -> blocks.add(PaperBlock.paragraph(paragraph)));
            if (section.code().equals(RESULTS)) {
                blocks.add(PaperBlock.paragraph("Số liệu thực hiện trong kỳ:"));
                blocks.add(table(text.figures()));
            }
        }
        blocks.add(PaperBlock.paragraph("Trên đây là báo cáo %s của Ủy ban nhân dân %s./."
                .formatted(
                        text.title().substring(0, 1).toLowerCase()
                                + text.title().substring(1),
                        unit.name())));
        return new PaperView(
                Papers.superior(unit),
                Papers.committee(unit.name()),
                Papers.number(text.number(), text.notation()),
                Papers.placeAndDate(text.place(), unit.name(), text.issuedOn(), report.year()),
                "BÁO CÁO",
                Papers.subject(text.title()),
                blocks,
                Papers.authority(text.signingAuthority(), text.signerTitle()),
                text.signer(),
                text.recipients());
    }

    /** What happened or was aimed at; figures that are nought and not aimed at say nothing. */
    private static PaperBlock table(List<ReportPaper.FigureLine> figures) {
        var shown = figures.stream()
                .filter(figure -> figure.target() != null || !figure.value().equals("0"))
                .toList();
        return PaperBlock.table(
                COLUMNS,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> List.of(
                                Integer.toString(i + 1),
                                shown.get(i).name(),
                                shown.get(i).target() == null
                                        ? ""
                                        : shown.get(i).target(),
                                shown.get(i).value(),
                                shown.get(i).measure()))
                        .toList());
    }
}

package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.List;
import vn.loa.work.plan.SigningAuthority;

/**
 * A report as a paper: texts with their figures filled in, numbers in Vietnamese format. What is not decided yet (number, day, signer) is
 * null.
 *
 * @param superiorName the unit above when the report was made
 * @param notation {@code BC-UBND}
 * @param preamble the sentence before the first section
 * @param parts what a consolidated report is summed from; null for another
 */
public record ReportPaper(
        String unitName,
        String superiorName,
        String number,
        String notation,
        String place,
        LocalDate issuedOn,
        String title,
        String preamble,
        List<Section> sections,
        List<FigureLine> figures,
        Parts parts,
        List<String> recipients,
        SigningAuthority signingAuthority,
        String signerTitle,
        String signer,
        ReportState state) {

    /**
     * The units of a consolidated report.
     *
     * @param sentences how many are summed, and by name which are missing or were late
     * @param columns of figures
     * @param lines each with a cell for every column
     */
    public record Parts(List<String> sentences, List<String> columns, List<Line> lines) {
        /** @param report its number and day, or why there is none; empty for the unit's own figures and the sum */
        public record Line(String unit, List<String> cells, String report) {}
    }

    /** @param heading as written, without a label: "Kết quả thực hiện" */
    public record Section(String code, String heading, List<String> paragraphs) {}

    /**
     * A line of the table of figures.
     *
     * @param count how many activities; null where the line counts something else
     * @param result what came of them in {@code measure}: 52 plays, 12/16 topics, 5.000.000 đồng; null where there is only a count
     * @param target null where none is set
     */
    public record FigureLine(String name, String count, String result, String measure, String target) {}
}

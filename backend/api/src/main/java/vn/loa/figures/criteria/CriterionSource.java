package vn.loa.figures.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;
import vn.loa.work.figure.FigureCode;

/** Where Loa finds a number the rule asks for; several sources of one input are added. */
public record CriterionSource(
        @NotBlank @Size(min = 1, max = 20) @Schema(examples = "done")
        String input,

        @NotBlank
        @Size(min = 1, max = 100)
        @Schema(
                examples = "task.done",
                description =
                        "Mã số liệu theo `/figures`, hoặc report.due, report.onTime, report.late, report.missing, report.timeliness. / A figure's code, of `/figures`, or one of these.")
        String figure,

        @NotNull FigurePart part) {
    boolean known() {
        return ReportTally.of(figure).isPresent() || FigureCode.known(figure);
    }

    public String name(Language language) {
        return ReportTally.of(figure).map(tally -> tally.name(language)).orElseGet(() -> FigureCode.of(figure)
                .name(language));
    }
}

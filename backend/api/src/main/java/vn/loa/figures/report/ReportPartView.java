package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;

/** One unit of a consolidated report: the edition that is summed, or none. */
record ReportPartView(
        @Schema(
                description =
                        "Đơn vị, với tên vào ngày cuối kỳ. / The unit, by its name on the last day of the window.")
        Ref unit,

        @Nullable
        @Schema(
                description =
                        "Báo cáo của đơn vị khi tổng hợp; không có: chưa lập. / Its report when it was looked at; absent: not begun.")
        ReportState state,

        LocalDate dueOn,
        @Schema(examples = "0") int daysLate,

        @Nullable @Schema(description = "Không có: không được tổng hợp. / Absent: not summed.")
        UUID report,

        @Nullable @Schema(examples = "1") Integer edition,
        @Nullable @Schema(examples = "21/BC-UBND") String documentNumber,
        @Nullable LocalDate sentOn,
        @Nullable String contentHash,

        @Nullable @Schema(description = "Bản gửi sau khi tổng hợp. / An edition sent since.")
        NewerEdition newer,

        List<PartValue> figures) {
    /** @param replaces whether it takes the place of the edition summed, or can be summed now */
    record NewerEdition(UUID report, @Schema(examples = "2") int edition, ReportState state, boolean replaces) {}

    /** What the edition adds to a figure. */
    record PartValue(
            @Schema(examples = "task.done") String code,
            @Schema(examples = "4") long value,
            @Nullable @Schema(examples = "6") Long denominator,
            @Schema(examples = "nhiệm vụ") String measure) {
        static PartValue of(Figure figure, Language language) {
            return new PartValue(
                    figure.code().toString(), figure.value(), figure.denominator(), figure.measure(language));
        }
    }

    static ReportPartView of(ReportPart part, ConsolidationBasis basis, List<Figure> figures, Language language) {
        return new ReportPartView(
                new Ref(part.contributorId(), part.name()),
                part.state(),
                part.dueOn(),
                part.daysLate(),
                part.takenId(),
                part.edition(),
                part.documentNumber(),
                part.sentOn(),
                part.contentHash(),
                part.newerId() == null
                        ? null
                        : new NewerEdition(part.newerId(), part.newerEdition(), part.newerState(), part.outrun(basis)),
                figures.stream().map(figure -> PartValue.of(figure, language)).toList());
    }
}

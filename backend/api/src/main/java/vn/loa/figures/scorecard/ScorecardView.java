package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.UnitRef;
import vn.loa.problem.Language;

/** A scorecard with its totals; its lines are read apart. */
record ScorecardView(
        UUID id,
        UnitRef unit,
        Ref criteriaSet,

        @Schema(description = "Đơn vị ban hành bộ tiêu chí. / Who made the set.")
        UnitRef setBy,

        @Schema(examples = "2026") int year,
        @Schema(examples = "CCHC") String programme,
        @Nullable LocalDate dueOn,

        @Schema(description = "Gửi sau hạn, hoặc quá hạn chưa gửi. / Submitted after its day, or past it.")
        boolean late,

        ScorecardState state,

        @Schema(description = "Tổng điểm tối đa được tính. / The most points that count.", examples = "2")
        BigDecimal max,

        @Schema(description = "Tổng điểm tự chấm. / Points the unit gives itself.", examples = "1.71")
        BigDecimal self,

        @Nullable @Schema(description = "Thẩm định lần 1. / The first appraisal.", examples = "1.6")
        BigDecimal first,

        @Nullable @Schema(description = "Kết quả. / The result.", examples = "1.6")
        BigDecimal result,

        @Schema(description = "Số tiêu chí còn thiếu khi tự chấm. / Criteria still missing.", examples = "0")
        int missing,

        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String appraisedBy,
        @Nullable Instant appraisedAt,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt,
        Instant updatedAt,
        int version,
        List<Action> can)
        implements Versioned {
    static ScorecardView of(Scorecard scorecard, Language language, LocalDate today, List<Action> can) {
        var rows = scorecard.criteria().scored();
        return new ScorecardView(
                scorecard.id(),
                scorecard.unit().ref(),
                scorecard.set.ref(),
                scorecard.set.unit().ref(),
                scorecard.set.year(),
                scorecard.set.programme(),
                scorecard.set.dueOn(),
                scorecard.late(today),
                scorecard.state,
                scorecard.max(rows, language),
                scorecard.self(rows, language),
                scorecard.state.appraised() ? scorecard.sum(rows, ScorecardLine::first) : null,
                scorecard.state == ScorecardState.FINAL ? scorecard.sum(rows, ScorecardLine::second) : null,
                (int) rows.stream()
                        .filter(row ->
                                LineGap.of(row, scorecard.line(row), language).isPresent())
                        .count(),
                by(scorecard.submitted),
                at(scorecard.submitted),
                by(scorecard.appraised),
                at(scorecard.appraised),
                by(scorecard.explained),
                at(scorecard.explained),
                by(scorecard.concluded),
                at(scorecard.concluded),
                scorecard.updatedAt(),
                scorecard.version(),
                can);
    }

    private static String by(Stamp stamp) {
        return stamp == null ? null : stamp.by();
    }

    private static Instant at(Stamp stamp) {
        return stamp == null ? null : stamp.at();
    }
}

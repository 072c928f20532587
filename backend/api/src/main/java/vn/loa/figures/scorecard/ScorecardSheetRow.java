package vn.loa.figures.scorecard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.figures.criteria.Points;
import vn.loa.kernel.table.Heading;
import vn.loa.problem.Language;
import vn.loa.work.evidence.EvidenceView;

/** A row of the scorecard as offices print it. */
record ScorecardSheetRow(
        @Heading(vi = "STT", en = "No.") String code,

        @Heading(vi = "Tiêu chí, tiêu chí thành phần", en = "Criterion")
        String title,

        @Heading(vi = "Điểm tối đa", en = "Most points") BigDecimal max,
        @Heading(vi = "Số liệu kê khai", en = "Declared") String declared,

        @Heading(vi = "Cách tính điểm", en = "How the points come about")
        String formula,

        @Heading(vi = "Tài liệu kiểm chứng", en = "Proof") String proof,
        @Heading(vi = "Điểm tự chấm", en = "Self-score") BigDecimal self,

        @Heading(vi = "Điểm thẩm định lần 1", en = "First appraisal")
        BigDecimal first,

        @Heading(vi = "Lý do", en = "Reason") String firstReason,

        @Heading(vi = "Giải trình của đơn vị", en = "The unit's explanation")
        String answer,

        @Heading(vi = "Điểm thẩm định", en = "Appraised points")
        BigDecimal second,

        @Heading(vi = "Lý do kết luận", en = "Reason of the conclusion")
        String secondReason) {
    static ScorecardSheetRow of(ScorecardLineView line, Language language) {
        return new ScorecardSheetRow(
                line.code(),
                line.title(),
                line.max(),
                line.inputs().stream()
                        .filter(input -> input.value() != null)
                        .map(input -> input.label() + ": " + Points.say(input.value(), language))
                        .collect(Collectors.joining("; ")),
                line.formula(),
                Stream.concat(
                                line.proofs().stream().map(LineProofView::evidence),
                                line.answer() == null ? Stream.of() : line.answer().evidence().stream())
                        .map(EvidenceView::title)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                line.self(),
                line.firstPoints(),
                line.first() == null ? null : line.first().reason(),
                Stream.of(
                                line.explanation(),
                                line.answer() == null ? null : line.answer().text())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")),
                line.secondPoints(),
                line.second() == null ? null : line.second().reason());
    }
}

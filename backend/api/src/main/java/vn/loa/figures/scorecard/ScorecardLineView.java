package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.criteria.Criterion;
import vn.loa.figures.criteria.NotApplicable;
import vn.loa.figures.criteria.RuleDraft;
import vn.loa.problem.Language;
import vn.loa.work.evidence.EvidenceView;

/** A row of the sheet: a criterion with what was declared, computed and marked, or the sum of those behind it. */
record ScorecardLineView(
        @Schema(examples = "I.1") String code,
        @Schema(examples = "2") int level,
        String title,

        @Schema(description = "Của bảng tổng: tổng các thành phần. / Of a sum: its parts' sum.", examples = "1")
        BigDecimal max,

        @Nullable @Schema(description = "Không có: dòng này là tổng. / Absent: this row is a sum.")
        RuleDraft rule,

        @Nullable String post,
        boolean proofRequired,
        @Nullable NotApplicable notApplicableGives,
        List<DeclaredInputView> inputs,
        boolean notApplicable,
        @Nullable String explanation,
        List<LineProofView> proofs,
        @Nullable @Schema(examples = "0.96") BigDecimal self,

        @Nullable @Schema(examples = "48/50 = 96% ≥ 90% → 0,96 × 1 = 0,96")
        String formula,

        @Nullable @Schema(examples = "0.96") BigDecimal firstPoints,
        @Nullable @Schema(examples = "0.96") BigDecimal secondPoints,
        @Nullable PointMarkView first,
        @Nullable LineAnswerView answer,
        @Nullable PointMarkView second,

        @Nullable @Schema(description = "Còn thiếu gì để gửi. / What is missing before it can be submitted.")
        String gap) {
    static List<ScorecardLineView> of(
            Scorecard scorecard, Map<UUID, EvidenceView> evidence, ScorecardSight sight, Language language) {
        var rows = scorecard.criteria().rows();
        var views = new ArrayList<ScorecardLineView>();
        for (int i = 0; i < rows.size(); i++) {
            views.add(
                    rows.get(i).scored()
                            ? scored(sight.of(scorecard.line(rows.get(i))), rows.get(i), evidence, language)
                            : sum(scorecard, rows.get(i), scorecard.criteria().below(i), language));
        }
        return views;
    }

    private static ScorecardLineView scored(
            ScorecardLine line, Criterion row, Map<UUID, EvidenceView> evidence, Language language) {
        var score = line.score(row, language);
        return new ScorecardLineView(
                row.code(),
                row.level(),
                row.title(),
                row.max(),
                row.rule(),
                row.post(),
                row.proofRequired(),
                row.notApplicable(),
                row.inputs().stream()
                        .map(input ->
                                DeclaredInputView.of(row, input, line.inputs().get(input.key()), language))
                        .toList(),
                line.notApplicable(),
                line.explanation(),
                line.proofs().stream()
                        .map(proof -> new LineProofView(evidence.get(proof.evidence()), proof.part()))
                        .toList(),
                score.points(),
                score.formula(),
                PointMark.points(line.first()),
                PointMark.points(line.second()),
                PointMarkView.of(line.first()),
                LineAnswerView.of(line.answer(), evidence),
                PointMarkView.of(line.second()),
                LineGap.of(row, line, language).map(gap -> gap.in(language)).orElse(null));
    }

    private static ScorecardLineView sum(Scorecard scorecard, Criterion row, List<Criterion> below, Language language) {
        return new ScorecardLineView(
                row.code(),
                row.level(),
                row.title(),
                scorecard.max(below, language),
                null,
                row.post(),
                false,
                null,
                List.of(),
                false,
                null,
                List.of(),
                scorecard.self(below, language),
                null,
                scorecard.state.appraised() ? marks(scorecard, below, ScorecardLine::first) : null,
                scorecard.state == ScorecardState.FINAL ? marks(scorecard, below, ScorecardLine::second) : null,
                null,
                null,
                null,
                null);
    }

    /** Of a round that is over, since half of one adds up to nothing true; null where nothing of it is marked. */
    private static BigDecimal marks(
            Scorecard scorecard, List<Criterion> below, Function<ScorecardLine, PointMark> round) {
        return below.stream().allMatch(row -> round.apply(scorecard.line(row)) == null)
                ? null
                : scorecard.sum(below, round);
    }
}

package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.criteria.Criterion;
import vn.loa.figures.criteria.CriterionSource;
import vn.loa.figures.criteria.RuleInput;
import vn.loa.figures.criteria.RuleInputKind;
import vn.loa.problem.Language;

/** One number a criterion asks for, and what was declared. */
record DeclaredInputView(
        @Schema(examples = "done") String key,
        RuleInputKind kind,
        @Schema(examples = "Số đã thực hiện") String label,

        @Schema(
                description = "Loa lấy được từ đây. / Where Loa finds it.",
                examples = "[\"Số nhiệm vụ đã hoàn thành\"]")
        List<String> sources,

        @Nullable @Schema(examples = "48") BigDecimal value,

        @Schema(description = "Số do Loa tính. / Whether Loa counted it.")
        boolean counted,

        @Nullable @Schema(examples = "Trần Thị Ngọc Hà") String by,
        @Nullable Instant at) {
    static DeclaredInputView of(Criterion criterion, RuleInput input, DeclaredInput declared, Language language) {
        return new DeclaredInputView(
                input.key(),
                input.kind(),
                input.label(language),
                criterion.sources().stream()
                        .filter(source -> source.input().equals(input.key()))
                        .map((CriterionSource source) -> source.name(language))
                        .toList(),
                declared == null ? null : declared.value(),
                declared != null && declared.counted(),
                declared == null ? null : declared.stamp().by(),
                declared == null ? null : declared.stamp().at());
    }
}

package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/** A survey, the marks of leaders: whoever appraises enters the points. */
record ExternalRule() implements ScoringRule {
    @Override
    public List<RuleInput> inputs() {
        return List.of();
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        return Score.none(declared.language()
                .say(
                        "Đơn vị không tự đánh giá; bên thẩm định nhập điểm",
                        "Not scored by the unit; whoever appraises enters the points"));
    }
}

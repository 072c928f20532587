package vn.loa.figures.criteria;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;

/**
 * One number a rule asks for.
 *
 * @param key its name within the criterion: {@code done}, {@code total}, {@code count}, {@code value}, {@code choice}, or an item's place from 1
 */
public record RuleInput(
        @Schema(examples = "done") String key, RuleInputKind kind, String labelVi, String labelEn, int most) {
    static RuleInput number(String key, String vi, String en) {
        return new RuleInput(key, RuleInputKind.NUMBER, vi, en, 0);
    }

    /** How often what an item names happened. */
    static RuleInput count(String key, String label) {
        return new RuleInput(key, RuleInputKind.COUNT, label, label, 0);
    }

    static RuleInput met(String key, String label) {
        return new RuleInput(key, RuleInputKind.MET, label, label, 1);
    }

    static RuleInput choice(int options) {
        return new RuleInput("choice", RuleInputKind.CHOICE, "Mức đạt", "Choice", options);
    }

    /** Whether {@code value} can be declared for it. */
    public boolean takes(BigDecimal value) {
        return kind.takes(value, most);
    }

    public String label(Language language) {
        return language == Language.VI ? labelVi : labelEn;
    }
}

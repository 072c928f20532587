package vn.loa.figures.criteria;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;

/**
 * One row of a set: a field, a criterion or a part of one, by its level. A row with deeper ones behind it is their sum; any other has a rule.
 *
 * @param max the most points; of a bonus or a penalty its cap
 */
public record Criterion(
        @NotBlank
        @Size(min = 1, max = 20)
        @Pattern(regexp = "[0-9A-Za-zĐđ]+(\\.[0-9A-Za-zĐđ]+)*")
        @Schema(examples = "I.1")
        String code,

        @Min(1) @Max(3) @Schema(examples = "1") int level,

        @NotBlank @Size(min = 1, max = 1000) @Schema(examples = "Mức độ hoàn thành kế hoạch tuyên truyền")
        String title,

        @Nullable @DecimalMin("0.01") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) @Schema(examples = "1")
        BigDecimal max,

        @Nullable @Valid RuleDraft rule,

        @Nullable
        @Size(max = 200)
        @Schema(
                examples = "Công chức Văn hóa – Xã hội",
                description = "Ai chịu trách nhiệm khai. / Who is responsible for it.")
        String post,

        @Schema(description = "Phải có tài liệu kiểm chứng. / Whether proof is obligatory.")
        boolean proofRequired,

        @Nullable
        @Schema(
                description =
                        "Năm không phát sinh nhiệm vụ: FULL đủ điểm, LEAVES không tính vào tổng; không có: không được khai như vậy. / In a year without such a duty: FULL all points, LEAVES left out of the total; absent: not to be declared so.")
        NotApplicable notApplicable,

        @NotNull @Size(max = 20) List<@NotNull @Valid CriterionSource> sources) {
    public boolean scored() {
        return rule != null;
    }

    public boolean external() {
        return scored() && rule.shape() == RuleShape.EXTERNAL;
    }

    public boolean extra() {
        return scored() && rule.shape().extra();
    }

    /** What has to be declared; nothing for a row that is a sum. */
    public List<RuleInput> inputs() {
        return scored() ? reading().inputs() : List.of();
    }

    /** @param declared by the inputs' keys; what is missing is said */
    public Score score(Map<String, BigDecimal> declared, boolean without, Language language) {
        if (without) {
            return notApplicable == NotApplicable.FULL
                    ? Score.of(max, language.say("Không phát sinh nhiệm vụ: đủ điểm", "No such duty: all points"))
                    : Score.left(language.say(
                            "Không phát sinh nhiệm vụ: không tính vào tổng", "No such duty: left out of the total"));
        }
        var rule = reading();
        return rule.inputs().stream()
                .filter(input -> !declared.containsKey(input.key()))
                .findFirst()
                .map(input -> Score.none(language.say("Chưa khai: {0}", "Not declared: {0}", input.label(language))))
                .orElseGet(() -> rule.score(new Declared(declared, language), max));
    }

    /** Whether anybody may give these points. */
    public boolean takes(BigDecimal points) {
        return points.compareTo(least()) >= 0 && points.compareTo(most()) <= 0;
    }

    public BigDecimal least() {
        return reading().least(max);
    }

    public BigDecimal most() {
        return reading().most(max);
    }

    private ScoringRule reading() {
        return ScoringRule.of(rule, "/rule");
    }
}

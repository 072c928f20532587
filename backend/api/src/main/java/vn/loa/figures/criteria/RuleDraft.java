package vn.loa.figures.criteria;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it is written and stored; which members it has follows from its shape. {@link ScoringRule#of} reads it. */
public record RuleDraft(
        @NotNull RuleShape shape,

        @Nullable
        @Size(min = 1, max = 20)
        @Schema(
                description =
                        "CHOICE, TIMELINESS (đúng hạn, chậm, không làm), LEVEL, MIX, PARTS, DEDUCTION, BONUS, PENALTY. / Of CHOICE, TIMELINESS (on time, late, never), LEVEL, MIX, PARTS, DEDUCTION, BONUS, PENALTY.")
        List<@NotNull @Valid RuleItem> items,

        @Nullable @Size(min = 1, max = 20) @Schema(description = "BANDS. / Of BANDS.")
        List<@NotNull @Valid RuleBand> bands,

        @Nullable
        @Schema(
                description =
                        "BANDS: khoảng theo tỷ lệ % của hai số; không thì theo một số. / Of BANDS: ranges of a percentage of two numbers, else of one number.")
        Boolean ratio,

        @Nullable
        @DecimalMin("-1000")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2)
        @Schema(
                description =
                        "RATIO: tỷ lệ % tối thiểu; DEDUCTION: điểm thấp nhất; không có: không chặn. / Of RATIO: the lowest percentage; of DEDUCTION: the lowest points; absent: none.",
                examples = "90")
        BigDecimal floor,

        @Nullable
        @Schema(
                description =
                        "RATIO: đúng bằng mức tối thiểu vẫn có điểm; không có: có. / Of RATIO: whether the floor itself scores; absent: it does.")
        Boolean floorIncluded,

        @Nullable
        @DecimalMin("0.01")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2)
        @Schema(description = "PER_ITEM: điểm mỗi lần. / Of PER_ITEM: points for each.", examples = "0.5")
        BigDecimal each) {}

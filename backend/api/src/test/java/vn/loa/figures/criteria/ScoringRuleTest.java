package vn.loa.figures.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.loa.figures.criteria.RuleShape.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/** Every shape of rule with its edges: the points, and the formula with the numbers put in. */
class ScoringRuleTest {
    private static final RuleDraft YES_OR_NO = items(CHOICE, "Có", "1", "Không", "0");
    private static final RuleDraft RATIO_OF_90 = ratio("90", null);
    private static final RuleDraft OVER_80 = ratio("80", false);
    private static final RuleDraft BANDED =
            bands(true, band("30", null, "1"), band("20", "30", "0.5"), band(null, "20", "0"));
    private static final RuleDraft GAPPED = new RuleDraft(
            BANDS,
            null,
            List.of(
                    new RuleBand(null, number("3"), true, number("1")),
                    new RuleBand(number("5"), number("7"), true, number("-0.5"))),
            false,
            null,
            null,
            null);
    private static final RuleDraft MIXED = items(MIX, "Trước hạn", "1", "Đúng hạn", "0.5");
    private static final RuleDraft CHANNELS =
            items(PARTS, "Bảng điện tử", "0.25", "Cổng thông tin, mạng xã hội", "0.25", "Truyền thống", "0.5");
    private static final RuleDraft EACH = new RuleDraft(PER_ITEM, null, null, null, null, null, number("0.5"));
    private static final RuleDraft ON_TIME = items(TIMELINESS, "Đúng hạn", "1", "Chậm", "0", "Không gửi", "-1");
    private static final RuleDraft REPORTS = items(DEDUCTION, "Báo cáo chậm", "0.25", "Thiếu báo cáo quý", "0.5");
    private static final RuleDraft NOT_BELOW_0 =
            new RuleDraft(DEDUCTION, REPORTS.items(), null, null, number("0"), null, null);
    private static final RuleDraft GRADES = items(LEVEL, "Tốt", "100", "Khá", "75", "Vi phạm", "-50");
    private static final RuleDraft SURVEY = new RuleDraft(EXTERNAL, null, null, null, null, null, null);
    private static final RuleDraft INITIATIVES = items(BONUS, "Sáng kiến", "0.5");
    private static final RuleDraft VIOLATIONS = items(PENALTY, "Vi phạm", "0.75");

    @TestFactory
    Stream<DynamicTest> aRuleGivesPointsAndSaysHow() {
        return Stream.of(
                is("1", YES_OR_NO, "choice=1", "1", "Có → 1"),
                is("1", YES_OR_NO, "choice=2", "0", "Không → 0"),
                is("0.5", YES_OR_NO, "choice=1", "0.5", "Có → 1, tối đa 0,5"),
                is("1", RATIO_OF_90, "done=48 total=50", "0.96", "48/50 = 96% ≥ 90% → 0,96 × 1 = 0,96"),
                is("1", RATIO_OF_90, "done=9 total=10", "0.9", "9/10 = 90% ≥ 90% → 0,9 × 1 = 0,9"),
                is("1", RATIO_OF_90, "done=10 total=10", "1", "10/10 = 100% ≥ 90% → 1 × 1 = 1"),
                is("1", RATIO_OF_90, "done=89996 total=100000", "0", "89.996/100.000 = 89,996% < 90% → 0"),
                is("1", RATIO_OF_90, "done=12 total=10", "1", "12/10 = 120% ≥ 90% → 1 × 1 = 1"),
                is("1", RATIO_OF_90, "done=0 total=10", "0", "0/10 = 0% < 90% → 0"),
                not(RATIO_OF_90, "done=0 total=0", "Tổng số bằng 0 nên không tính được tỷ lệ"),
                not(RATIO_OF_90, "done=3", "Chưa khai: Tổng số"),
                is("1", OVER_80, "done=4 total=5", "0", "4/5 = 80% ≤ 80% → 0"),
                is("1", OVER_80, "done=80001 total=100000", "0.8", "80.001/100.000 = 80,001% > 80% → 0,8 × 1 = 0,8"),
                is("3", ratio(null, null), "done=2 total=3", "2", "2/3 ≈ 66,67% → 0,6667 × 3 = 2"),
                is("1", ratio(null, null), "done=1 total=3", "0.33", "1/3 ≈ 33,33% → 0,3333 × 1 = 0,33"),
                is("1", ratio(null, null), "done=1 total=200", "0.01", "1/200 = 0,5% → 0,005 × 1 = 0,01"),
                is("1", BANDED, "done=30 total=100", "1", "30/100 = 30%, từ 30% trở lên → 1"),
                is("1", BANDED, "done=29 total=100", "0.5", "29/100 = 29%, từ 20% đến dưới 30% → 0,5"),
                is("1", BANDED, "done=20 total=100", "0.5", "20/100 = 20%, từ 20% đến dưới 30% → 0,5"),
                is("1", BANDED, "done=199999 total=1000000", "0", "199.999/1.000.000 = 19,9999%, dưới 20% → 0"),
                not(BANDED, "done=1 total=0", "Tổng số bằng 0 nên không tính được tỷ lệ"),
                is("1", GAPPED, "value=3", "1", "3, đến 3 → 1"),
                is("1", GAPPED, "value=7", "-0.5", "7, từ 5 đến 7 → −0,5"),
                not(GAPPED, "value=4", "4 không thuộc khoảng điểm nào"),
                is("1", MIXED, "total=5 1=3 2=2", "0.8", "(3 × 1 + 2 × 0,5) / 5 = 0,8"),
                is("1", MIXED, "total=5 1=0 2=0", "0", "(0) / 5 = 0"),
                is("0.5", MIXED, "total=5 1=5 2=0", "0.5", "(5 × 1) / 5 = 1, tối đa 0,5"),
                not(MIXED, "total=0 1=0 2=0", "Tổng số bằng 0 nên không tính được điểm"),
                is("1", CHANNELS, "1=1 2=0 3=1", "0.75", "0,25 + 0,5 = 0,75"),
                is("1", CHANNELS, "1=0 2=0 3=1", "0.5", "0,5"),
                is("1", CHANNELS, "1=0 2=0 3=0", "0", "Không có phần nào đạt → 0"),
                is("0.7", CHANNELS, "1=1 2=0 3=1", "0.7", "0,25 + 0,5 = 0,75, tối đa 0,7"),
                is("2", EACH, "count=3", "1.5", "3 × 0,5 = 1,5"),
                is("2", EACH, "count=5", "2", "5 × 0,5 = 2,5, tối đa 2"),
                is("1", ON_TIME, "choice=1", "1", "Đúng hạn → 1"),
                is("1", ON_TIME, "choice=3", "-1", "Không gửi → −1"),
                is("2", REPORTS, "1=1 2=2", "0.75", "2 − 1 × 0,25 − 2 × 0,5 = 0,75"),
                is("2", REPORTS, "1=0 2=0", "2", "Không bị trừ → 2"),
                is("1", REPORTS, "1=2 2=2", "-0.5", "1 − 2 × 0,25 − 2 × 0,5 = −0,5"),
                is("1", NOT_BELOW_0, "1=2 2=2", "0", "1 − 2 × 0,25 − 2 × 0,5 = −0,5, tối thiểu 0"),
                is("2", GRADES, "choice=2", "1.5", "Khá: 75% × 2 = 1,5"),
                is("2", GRADES, "choice=3", "-1", "Vi phạm: −50% × 2 = −1"),
                not(SURVEY, "", "Đơn vị không tự đánh giá; bên thẩm định nhập điểm"),
                is("1", INITIATIVES, "1=1", "0.5", "1 × 0,5 = 0,5"),
                is("1", INITIATIVES, "1=3", "1", "3 × 0,5 = 1,5, tối đa 1"),
                is("1", VIOLATIONS, "1=1", "-0.75", "−(1 × 0,75) = −0,75"),
                is("1", VIOLATIONS, "1=2", "-1", "−(2 × 0,75) = −1,5, tối thiểu −1"),
                is("1", VIOLATIONS, "1=0", "0", "Không phát sinh → 0"));
    }

    /**
     * Published in Xuân Lộc in 2022: 1 point for the plan (100% gives 1, from 90% pro rata, below 90% nothing). Its own worked example has 4
     * tasks of 5 and gives 0.8, though 80% lies below the floor. The rule is computed as it is written; who appraises may override with a reason.
     */
    @Test
    void theExampleOfXuanLocContradictsItsRule() {
        var plan = criterion("1", RATIO_OF_90, null);
        var score = plan.score(values("done=4 total=5"), false, Language.VI);
        assertThat(score.points()).isEqualByComparingTo("0");
        assertThat(score.formula()).isEqualTo("4/5 = 80% < 90% → 0");
        assertThat(plan.takes(number("0.8"))).isTrue();

        var channels = criterion("1", CHANNELS, null);
        assertThat(channels.score(values("1=1 2=1 3=1"), false, Language.VI).points())
                .isEqualByComparingTo("1");
    }

    @Test
    void whatDoesNotApplyGivesAllPointsOrLeavesTheTotal() {
        var all = criterion("3", YES_OR_NO, NotApplicable.FULL).score(Map.of(), true, Language.VI);
        assertThat(all.points()).isEqualByComparingTo("3");
        assertThat(all.counts()).isTrue();
        var left = criterion("3", YES_OR_NO, NotApplicable.LEAVES).score(Map.of(), true, Language.VI);
        assertThat(left.points()).isNull();
        assertThat(left.counts()).isFalse();
    }

    @Test
    void aFormulaIsWrittenInTheReadersLanguage() {
        assertThat(criterion("2", NOT_BELOW_0, null)
                        .score(values("1=9 2=9"), false, Language.EN)
                        .formula())
                .isEqualTo("2 − 9 × 0.25 − 9 × 0.5 = −4.75, at least 0");
        assertThat(criterion("1", BANDED, null)
                        .score(values("done=25 total=100"), false, Language.EN)
                        .formula())
                .isEqualTo("25/100 = 25%, from 20% to below 30% → 0.5");
    }

    @Test
    void pointsGivenStayWithinWhatTheRuleCanGive() {
        assertThat(criterion("1", ON_TIME, null).takes(number("-1"))).isTrue();
        assertThat(criterion("1", ON_TIME, null).takes(number("-1.01"))).isFalse();
        assertThat(criterion("1", RATIO_OF_90, null).takes(number("-0.01"))).isFalse();
        assertThat(criterion("1", RATIO_OF_90, null).takes(number("1.01"))).isFalse();
        assertThat(criterion("1", VIOLATIONS, null).takes(number("0.01"))).isFalse();
        assertThat(criterion("1", VIOLATIONS, null).takes(number("-1"))).isTrue();
        assertThat(criterion("1", GRADES, null).least()).isEqualByComparingTo("-0.5");
    }

    @TestFactory
    Stream<DynamicTest> aRuleHasTheMembersOfItsShape() {
        return Stream.of(
                refused(
                        new RuleDraft(RATIO, null, null, null, null, null, number("1")),
                        "/rule/each",
                        "RULE_MEMBER_UNFIT"),
                refused(new RuleDraft(CHOICE, null, null, null, null, null, null), "/rule/items", "REQUIRED"),
                refused(new RuleDraft(BANDS, null, null, true, null, null, null), "/rule/bands", "REQUIRED"),
                refused(bands(true, band("30", "30", "1")), "/rule/bands/0/to", "BAND_EMPTY"),
                refused(new RuleDraft(PER_ITEM, null, null, null, null, null, null), "/rule/each", "REQUIRED"),
                refused(items(TIMELINESS, "Đúng hạn", "1", "Chậm", "0"), "/rule/items", "RULE_ITEMS_NUMBER"),
                refused(items(PARTS, "Phần", "0"), "/rule/items/0/value", "RULE_POINTS_NOT_POSITIVE"),
                refused(items(EXTERNAL, "Phiếu", "1"), "/rule/items", "RULE_MEMBER_UNFIT"));
    }

    private static DynamicTest refused(RuleDraft draft, String pointer, String code) {
        return DynamicTest.dynamicTest(draft.shape() + " " + code, () -> {
            var problem = catchThrowableOfType(Problem.class, () -> ScoringRule.of(draft, "/rule"));
            assertThat(problem.places(Language.VI)).singleElement().satisfies(place -> {
                assertThat(place.pointer()).isEqualTo(pointer);
                assertThat(place.code()).isEqualTo(code);
            });
        });
    }

    private static DynamicTest is(String max, RuleDraft rule, String declared, String points, String formula) {
        return DynamicTest.dynamicTest(rule.shape() + " " + formula, () -> {
            var score = criterion(max, rule, null).score(values(declared), false, Language.VI);
            assertThat(score.formula()).isEqualTo(formula);
            assertThat(score.points()).isEqualByComparingTo(points);
        });
    }

    private static DynamicTest not(RuleDraft rule, String declared, String why) {
        return DynamicTest.dynamicTest(rule.shape() + " " + why, () -> {
            var score = criterion("1", rule, null).score(values(declared), false, Language.VI);
            assertThat(score.points()).isNull();
            assertThat(score.counts()).isTrue();
            assertThat(score.formula()).isEqualTo(why);
        });
    }

    private static Criterion criterion(String max, RuleDraft rule, NotApplicable without) {
        return new Criterion("1", 1, "Tiêu chí", number(max), rule, null, false, without, List.of());
    }

    private static Map<String, BigDecimal> values(String declared) {
        var values = new HashMap<String, BigDecimal>();
        Arrays.stream(declared.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> {
            var parts = word.split("=");
            values.put(parts[0], number(parts[1]));
        });
        return values;
    }

    private static RuleDraft items(RuleShape shape, String... words) {
        var items = new ArrayList<RuleItem>();
        for (int i = 0; i < words.length; i += 2) {
            items.add(new RuleItem(words[i], number(words[i + 1])));
        }
        return new RuleDraft(shape, items, null, null, null, null, null);
    }

    private static RuleDraft ratio(String floor, Boolean included) {
        return new RuleDraft(RATIO, null, null, null, number(floor), included, null);
    }

    private static RuleDraft bands(boolean ratio, RuleBand... bands) {
        return new RuleDraft(BANDS, null, List.of(bands), ratio, null, null, null);
    }

    private static RuleBand band(String from, String to, String points) {
        return new RuleBand(number(from), number(to), false, number(points));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** One shape of rule with its numbers. What it computes depends on what is declared and on nothing else. */
sealed interface ScoringRule
        permits BandsRule,
                ChoiceRule,
                DeductionRule,
                ExternalRule,
                ExtraRule,
                LevelRule,
                MixRule,
                PartsRule,
                PerItemRule,
                RatioRule {
    /** What has to be declared, all of it. */
    List<RuleInput> inputs();

    /** @param max the most points of the criterion */
    Score score(Declared declared, BigDecimal max);

    /** The fewest points anybody may give. */
    default BigDecimal least(BigDecimal max) {
        return BigDecimal.ZERO;
    }

    default BigDecimal most(BigDecimal max) {
        return max;
    }

    /** @throws vn.loa.problem.Problem 422 where a member is missing, or is none of this shape's */
    static ScoringRule of(RuleDraft draft, String pointer) {
        var members = new RuleMembers(draft, pointer);
        return switch (draft.shape()) {
            case CHOICE -> new ChoiceRule(members.only("items").items());
            case TIMELINESS -> new ChoiceRule(members.only("items").items(3));
            case LEVEL -> new LevelRule(members.only("items").items());
            case RATIO -> {
                members.only("floor", "floorIncluded");
                yield new RatioRule(draft.floor(), draft.floorIncluded() == null || draft.floorIncluded());
            }
            case BANDS -> new BandsRule(members.only("bands", "ratio").bands(), Boolean.TRUE.equals(draft.ratio()));
            case MIX -> new MixRule(members.only("items").items());
            case PARTS -> new PartsRule(members.only("items").gains());
            case PER_ITEM -> new PerItemRule(members.only("each").each());
            case DEDUCTION -> new DeductionRule(members.only("items", "floor").gains(), draft.floor());
            case EXTERNAL -> {
                members.only();
                yield new ExternalRule();
            }
            case BONUS -> new ExtraRule(members.only("items").gains(), false);
            case PENALTY -> new ExtraRule(members.only("items").gains(), true);
        };
    }

    /** How often what each item names happened. */
    static List<RuleInput> counts(List<RuleItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(place -> RuleInput.count(
                        Integer.toString(place + 1), items.get(place).label()))
                .toList();
    }

    static BigDecimal sum(Declared declared, List<RuleItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(
                        place -> declared.item(place).multiply(items.get(place).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 2 × 0,25 + 1 × 0,5}, without what did not happen; {@code 0} where nothing did. */
    static String sumInWords(Declared declared, List<RuleItem> items) {
        var terms = IntStream.range(0, items.size())
                .filter(place -> declared.item(place).signum() != 0)
                .mapToObj(place -> declared.say(declared.item(place)) + " × "
                        + declared.say(items.get(place).value()))
                .toList();
        return terms.isEmpty() ? "0" : String.join(" + ", terms);
    }

    static BigDecimal least(List<RuleItem> items) {
        return items.stream().map(RuleItem::value).reduce(BigDecimal.ZERO, BigDecimal::min);
    }
}

package vn.loa.figures.criteria;

import static vn.loa.figures.criteria.CriteriaProblem.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The members of a rule as written, held against its shape. */
record RuleMembers(RuleDraft draft, String pointer) {
    /** That it has no others; which of these are missing is asked where they are read. */
    RuleMembers only(String... names) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("items", draft.items());
        written.put("bands", draft.bands());
        written.put("ratio", draft.ratio());
        written.put("floor", draft.floor());
        written.put("floorIncluded", draft.floorIncluded());
        written.put("each", draft.each());
        written.forEach((name, value) -> {
            if (value != null && !List.of(names).contains(name)) {
                throw Problem.invalid(pointer + "/" + name, RULE_MEMBER_UNFIT, draft.shape());
            }
        });
        return this;
    }

    List<RuleItem> items() {
        return Problem.required(pointer + "/items", draft.items());
    }

    List<RuleItem> items(int exactly) {
        if (items().size() != exactly) {
            throw Problem.invalid(pointer + "/items", RULE_ITEMS_NUMBER, exactly);
        }
        return items();
    }

    /** Items whose points are more than 0: what they are added to or taken from is the rule's. */
    List<RuleItem> gains() {
        for (int i = 0; i < items().size(); i++) {
            if (items().get(i).value().signum() <= 0) {
                throw Problem.invalid(pointer + "/items/" + i + "/value", RULE_POINTS_NOT_POSITIVE);
            }
        }
        return items();
    }

    List<RuleBand> bands() {
        var bands = Problem.required(pointer + "/bands", draft.bands());
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            if (band.from() != null
                    && band.to() != null
                    && band.from().compareTo(band.to()) > (band.toIncluded() ? 0 : -1)) {
                throw Problem.invalid(pointer + "/bands/" + i + "/to", BAND_EMPTY);
            }
        }
        return bands;
    }

    BigDecimal each() {
        if (draft.each() == null) {
            throw Problem.invalid(pointer + "/each", Fault.REQUIRED);
        }
        return draft.each();
    }
}

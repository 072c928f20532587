package vn.loa.figures.criteria;

import static vn.loa.figures.criteria.CriteriaProblem.*;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.loa.problem.Problem;

/** The rows of a set in their order, which is the tree. */
public record Criteria(List<Criterion> rows) {
    /**
     * A row without parts and without a rule waits for one of them, until {@link #requireWhole()}.
     *
     * @throws vn.loa.problem.Problem 422 at the first that is wrong
     */
    static Criteria of(List<Criterion> rows) {
        var criteria = new Criteria(List.copyOf(rows));
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var at = "/criteria/" + i;
            var row = rows.get(i);
            if (!seen.add(row.code())) {
                throw Problem.invalid(at + "/code", CRITERION_REPEATED, row.code());
            }
            if (row.level() > (i == 0 ? 0 : rows.get(i - 1).level()) + 1) {
                throw Problem.invalid(at + "/level", CRITERION_LEVEL_SKIPS);
            }
            if (criteria.sum(i)) {
                refuse(at + "/rule", row.rule());
                refuse(at + "/max", row.max());
                refuse(at + "/notApplicable", row.notApplicable());
                refuse(at + "/sources", row.sources().isEmpty() ? null : row.sources());
            } else if (row.rule() != null || row.max() != null) {
                requireScored(at, row);
            }
        }
        return criteria;
    }

    private static void refuse(String pointer, Object value) {
        if (value != null) {
            throw Problem.invalid(pointer, CRITERION_GROUP_SCORED);
        }
    }

    private static void requireScored(String at, Criterion row) {
        Problem.required(at + "/max", row.max());
        var inputs = ScoringRule.of(Problem.required(at + "/rule", row.rule()), at + "/rule")
                .inputs();
        if (row.notApplicable() == NotApplicable.FULL && (row.extra() || row.external())) {
            throw Problem.invalid(at + "/notApplicable", CRITERION_FULL_UNFIT);
        }
        if (row.rule().shape() == RuleShape.DEDUCTION
                && row.rule().floor() != null
                && row.rule().floor().compareTo(row.max()) > 0) {
            throw Problem.invalid(at + "/rule/floor", RULE_FLOOR_ABOVE_MAX, row.max());
        }
        for (int i = 0; i < row.sources().size(); i++) {
            var source = row.sources().get(i);
            var pointer = at + "/sources/" + i;
            if (inputs.stream().noneMatch(input -> input.key().equals(source.input()))) {
                throw Problem.invalid(pointer + "/input", CRITERION_INPUT_UNKNOWN, source.input());
            }
            if (!source.known()) {
                throw Problem.invalid(pointer + "/figure", CRITERION_FIGURE_UNKNOWN, source.figure());
            }
        }
    }

    /** @throws vn.loa.problem.Problem 409 where nothing is scored, or a row is neither scored nor a sum */
    void requireWhole() {
        if (scored().isEmpty()) {
            throw CRITERIA_SET_BLANK.problem();
        }
        var problem = CRITERIA_SET_UNFINISHED.problem();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).scored() && !sum(i)) {
                problem.at(
                        "/criteria/" + i + "/rule",
                        CRITERION_UNSCORED,
                        rows.get(i).code());
            }
        }
        problem.refuse();
    }

    /** Whether the row at {@code place} is the sum of those behind it. */
    private boolean sum(int place) {
        return place + 1 < rows.size()
                && rows.get(place + 1).level() > rows.get(place).level();
    }

    /** The rows with a rule. */
    public List<Criterion> scored() {
        return rows.stream().filter(Criterion::scored).toList();
    }

    public Optional<Criterion> scored(String code) {
        return rows.stream()
                .filter(row -> row.scored() && row.code().equals(code))
                .findFirst();
    }

    /** The most points without bonus and penalty. */
    public BigDecimal total() {
        return sum(scored(), row -> row.extra() ? BigDecimal.ZERO : row.max());
    }

    /** The scored rows at and below the row at {@code place}. */
    public List<Criterion> below(int place) {
        int end = IntStream.range(place + 1, rows.size())
                .filter(i -> rows.get(i).level() <= rows.get(place).level())
                .findFirst()
                .orElse(rows.size());
        return rows.subList(place, end).stream().filter(Criterion::scored).toList();
    }

    /** The exact sum; what is null adds nothing. */
    public static BigDecimal sum(List<Criterion> rows, Function<Criterion, BigDecimal> points) {
        return rows.stream().map(points).filter(one -> one != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

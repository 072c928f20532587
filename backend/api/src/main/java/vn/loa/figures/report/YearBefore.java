package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.Window;

/** What a report is compared with: the same period of the year before. */
@ApplicationScoped
class YearBefore {
    /** The plan of the year before and, where it was signed, its report of the same period. */
    private static final String BEFORE = """
            select p.id as plan, r.id as report, r.basis is not null as summed
            from plan p left join lateral (select r.id, r.basis from report r
                where r.unit_id = p.unit_id and r.year = p.year and r.period = :period and r.state not in ('DRAFT', 'SUBMITTED')
                    and r.plan_id = p.id order by r.edition desc limit 1) r on true
            where p.unit_id = :unit and p.programme = :programme and p.year = :year and p.state in ('ISSUED', 'CLOSED')
            order by p.issued_on desc nulls last limit 1
            """;

    private record Earlier(UUID plan, UUID report, boolean summed) {}

    @Inject
    Sql sql;

    @Inject
    Figures live;

    @Inject
    FrozenFigures frozen;

    /**
     * Its figures as the signed report had them, else as they are counted now; a sum of units is compared with such a sum alone. Empty without a plan
     * of that year.
     */
    Optional<List<Figure>> of(Report report) {
        return sql.of(BEFORE)
                .bind("unit", report.unitId())
                .bind("programme", report.plan().programme())
                .bind("period", report.period().name())
                .bind("year", report.year() - 1)
                .first(Earlier.class)
                .map(earlier -> figures(report, earlier));
    }

    /** Of each figure, by its code, the earlier one it stands against; none for what was counted in another measure then. */
    static Map<String, Figure> alike(List<Figure> now, List<Figure> earlier) {
        var before = new HashMap<String, Figure>();
        now.forEach(figure -> earlier.stream()
                .filter(figure::comparesWith)
                .findFirst()
                .ifPresent(one -> before.put(figure.code().toString(), one)));
        return before;
    }

    private List<Figure> figures(Report report, Earlier earlier) {
        boolean summed = report.basis != null;
        if (earlier.report != null) {
            return earlier.summed == summed
                    ? frozen.of(List.of(earlier.report)).getOrDefault(earlier.report, List.of())
                    : List.of();
        }
        if (summed) {
            return List.of();
        }
        var window = Window.of(
                earlier.plan,
                List.of(report.unitId()),
                report.plan().programme(),
                report.from.minusYears(1),
                report.to.minusYears(1));
        return live.of(List.of(window)).get(window);
    }
}

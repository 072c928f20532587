package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/**
 * Whose reports add up to the report of a unit: those that stand directly below it when the window closes, and those that ended within the
 * window. What ended has one heir, the unit that took it over whole; without one it stays with the unit it was below. So two units beside
 * each other never have one contributor between them.
 */
@ApplicationScoped
class Contributors {
    private static final String REACH = """
            with recursive heir as (
                select s.predecessor_id as id, s.successor_id from unit_succession s join unit u on u.id = s.predecessor_id
                where s.share = 'FULL' and u.valid_to >= :from and u.valid_to < :to
                    and not exists (select from unit_succession o where o.predecessor_id = s.predecessor_id
                        and o.share = 'FULL' and o.successor_id < s.successor_id)),
            reach (id, own) as (
                select cast(:unit as uuid), true
                union
                select n.id, n.own from reach r cross join lateral (
                    select u.id, false as own from unit u where r.own and u.parent_id = r.id
                        and daterange(u.valid_from, u.valid_to, '[]') && daterange(:from, :to, '[]')
                        and not exists (select from heir h where h.id = u.id)
                    union all
                    select h.id, r.own from heir h where h.successor_id = r.id) n)
            select distinct u.id, coalesce((
                select n.name from unit_name n where n.unit_id = u.id and n.valid_from <= least(u.valid_to, :to)
                order by n.valid_from desc limit 1), u.name) as name
            from reach join unit u on u.id = reach.id where u.id <> :unit
            """;

    @Inject
    Sql sql;

    @Inject
    Units units;

    private record Found(UUID id, String name) {}

    /** @param name on the last day of the window, or its own */
    record Contributor(Unit unit, String name) {}

    /** What stands to the last day first, each by its code. */
    List<Contributor> of(Unit above, LocalDate from, LocalDate to) {
        var names = sql.of(REACH)
                .bind("unit", above.id())
                .bind("from", from)
                .bind("to", to)
                .map(Found.class, Found::id);
        return units.of(names.keySet()).values().stream()
                .sorted(Comparator.comparing((Unit unit) -> !unit.standsOn(to))
                        .thenComparing(Unit::code)
                        .thenComparing(Unit::id))
                .map(unit -> new Contributor(unit, names.get(unit.id()).name))
                .toList();
    }
}

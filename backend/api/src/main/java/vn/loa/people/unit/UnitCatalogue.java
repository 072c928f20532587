package vn.loa.people.unit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.loa.kernel.sql.ShippedEditions;
import vn.loa.kernel.sql.Sql;

/**
 * Loads the published tree ({@code units/SOURCE.md}) with one statement for each level. It only adds: what stands is known by its code
 * and days and keeps its id, and what an administrator changed stays changed. An edition that was loaded is skipped.
 */
@ApplicationScoped
public class UnitCatalogue {
    private static final String LINES =
            "(select string_to_array(line, chr(9)) as l from string_to_table(:lines, chr(10)) line) listed";

    private static final String ADD_UNITS = """
            insert into unit (id, code, name, kind, parent_id, path, valid_from, valid_to, other_code)
            select uuidv7(), l[2], l[6], l[1], p.id,
                text2ltree(concat_ws('.', p.path, l[2] || '_' || left(l[4], 4))),
                cast(l[4] as date), cast(nullif(l[5], '') as date), nullif(l[7], '')
            from %s
            left join (select distinct on (code) code, id, path from unit order by code, valid_from desc) p on p.code = l[3]
            where l[1] = :kind and not exists (
                select from unit u where u.code = l[2] and daterange(u.valid_from, u.valid_to, '[]')
                    && daterange(cast(l[4] as date), cast(nullif(l[5], '') as date), '[]'))
            """.formatted(LINES);

    private static final String ADD_FIRST_NAMES = """
            insert into unit_name (unit_id, valid_from, name) select id, valid_from, name from unit on conflict do nothing
            """;

    /** A name somebody entered for that day or a later one stays. */
    private static final String ADD_LATER_NAMES = """
            insert into unit_name (unit_id, valid_from, name)
            select u.id, cast(l[2] as date), l[3] from %s
            join unit u on u.code = l[1] and daterange(u.valid_from, u.valid_to, '[]') @> cast(l[2] as date)
            where not exists (select from unit_name n where n.unit_id = u.id and n.valid_from >= cast(l[2] as date))
            """.formatted(LINES);

    private static final String ADD_SUCCESSIONS = """
            insert into unit_succession (predecessor_id, successor_id, share)
            select o.id, n.id, l[3] from %s
            join unit o on o.code = l[1] and o.valid_to = cast(l[4] as date) - 1
            join unit n on n.code = l[2] and n.valid_from = cast(l[4] as date)
            on conflict do nothing
            """.formatted(LINES);

    @Inject
    Sql sql;

    @Inject
    ShippedEditions editions;

    @Inject
    CurrentNames names;

    @Transactional
    void load(@Observes @Priority(10) StartupEvent started) {
        sql.alone("catalogue", this::lay);
    }

    private void lay() {
        var units = lines("units.tsv");
        var later = lines("names.tsv");
        var successions = lines("successions.tsv");
        if (editions.fresh(units + later + successions)) {
            add(units, later, successions);
        }
        names.begin();
    }

    private void add(String units, String later, String successions) {
        for (var kind : UnitKind.values()) {
            sql.of(ADD_UNITS).bind("lines", units).bind("kind", kind.name()).update();
        }
        sql.of(ADD_FIRST_NAMES).update();
        sql.of(ADD_LATER_NAMES).bind("lines", later).update();
        sql.of(ADD_SUCCESSIONS).bind("lines", successions).update();
        sql.of("analyze unit, unit_name, unit_succession").update();
    }

    /** The lines of a table of {@code units/}, without its head. */
    private static String lines(String name) {
        var text = ShippedEditions.read("/units/" + name).strip();
        return text.substring(text.indexOf('\n') + 1);
    }
}

package vn.loa.work.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Row;
import vn.loa.people.door.Repository;

/** The door to the days of series. The row that owns a series decides who may see it. */
@ApplicationScoped
public class Occurrences extends Repository<Occurrence> {
    /** Settled days stay when the rule changes. */
    private static final String LAY_OUT = """
            with gone as (delete from occurrence where series_id = :series and outcome = 'DUE' and due_on <> all (cast(:days as date[])))
            insert into occurrence (id, series_id, due_on, outcome)
            select laid.id, :series, laid.day, 'DUE' from unnest(cast(:ids as uuid[]), cast(:days as date[])) laid (id, day)
            on conflict on constraint occurrence_due_key do nothing
            """;

    /** SQL for the next day of the series of {@code t}, from {@code :today}; null for none. */
    public static final String NEXT =
            "(select min(o.due_on) from occurrence o where o.series_id = t.series_id and o.outcome = 'DUE' and o.due_on >= :today)";

    /** SQL for how many days the series of {@code t} has; 0 for no series. */
    public static final String COUNT = "(select count(*) from occurrence o where o.series_id = t.series_id)";

    @Inject
    Sql sql;

    Occurrences() {
        super(Occurrence.class);
    }

    /** Stores the days of a changed rule, in one statement for any number. */
    public void layOut(Series series) {
        var days = series == null ? null : series.unlaid();
        if (days != null) {
            sql.of(LAY_OUT)
                    .bind("series", series.id())
                    .bind("days", days.toArray(LocalDate[]::new))
                    .bind("ids", days.stream().map(day -> Row.newId()).toArray(UUID[]::new))
                    .update();
        }
    }

    /** @return a lookup of the days of each of these, settled or not, in their order; none for no series */
    public Function<Series, List<LocalDate>> days(Stream<Series> series) {
        var asked = series.filter(Objects::nonNull).toList();
        var days = asked.isEmpty()
                ? Map.<UUID, List<LocalDate>>of()
                : list("o where o.series in ?1 order by o.dueOn", asked).stream()
                        .collect(groupingBy(
                                occurrence -> occurrence.series.id(),
                                mapping(occurrence -> occurrence.dueOn, toList())));
        return one -> one == null ? List.of() : days.getOrDefault(one.id(), List.of());
    }
}

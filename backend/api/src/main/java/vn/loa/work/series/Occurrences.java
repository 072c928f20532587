package vn.loa.work.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.people.access.Row;

/** The door to the days of series. Who may see a series follows from what it is a series of. */
@ApplicationScoped
public class Occurrences {
    /** What is settled stays, whatever the rule has become. */
    private static final String LAY_OUT = """
            with gone as (delete from occurrence where series_id = :series and outcome = 'DUE' and due_on <> all (cast(:days as date[])))
            insert into occurrence (id, series_id, due_on, outcome)
            select laid.id, :series, laid.day, 'DUE' from unnest(cast(:ids as uuid[]), cast(:days as date[])) laid (id, day)
            on conflict on constraint occurrence_due_key do nothing
            """;

    /** SQL for the next day the series of {@code t} asks for something, from {@code :today}; null for none. */
    public static final String NEXT =
            "(select min(o.due_on) from occurrence o where o.series_id = t.series_id and o.outcome = 'DUE' and o.due_on >= :today)";

    /** The same in Hibernate's language. */
    public static final String NEXT_IN_HQL =
            "(select min(o.dueOn) from Occurrence o where o.series = t.series and o.outcome = DUE and o.dueOn >= :today)";

    @Inject
    EntityManager em;

    /** Gives a series that was written anew the days of its rule, in one statement however many. */
    public void layOut(Series series) {
        var days = series == null ? null : series.unlaid();
        if (days != null) {
            em.createNativeQuery(LAY_OUT)
                    .setParameter("series", series.id())
                    .setParameter("days", days.toArray(LocalDate[]::new))
                    .setParameter("ids", days.stream().map(day -> Row.newId()).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** @return finds the days of each of these, settled or not, in their order; none for no series */
    public Function<Series, List<LocalDate>> days(Stream<Series> series) {
        var asked = series.filter(Objects::nonNull).toList();
        var days = asked.isEmpty()
                ? Map.<UUID, List<LocalDate>>of()
                : em.createQuery(
                                "select o.series.id, o.dueOn from Occurrence o where o.series in ?1 order by o.dueOn",
                                Tuple.class)
                        .setParameter(1, asked)
                        .getResultStream()
                        .collect(groupingBy(
                                row -> row.get(0, UUID.class), mapping(row -> row.get(1, LocalDate.class), toList())));
        return one -> one == null ? List.of() : days.getOrDefault(one.id(), List.of());
    }
}

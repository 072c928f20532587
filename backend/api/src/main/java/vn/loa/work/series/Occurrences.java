package vn.loa.work.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
            select new.id, :series, new.day, 'DUE' from unnest(cast(:ids as uuid[]), cast(:days as date[])) new (id, day)
            on conflict on constraint occurrence_due_key do nothing
            """;

    /** SQL for the next day the series of {@code t}, a task, asks for something, from {@code :today}; null for none. */
    public static final String NEXT =
            "(select min(o.due_on) from occurrence o where o.series_id = t.series_id and o.outcome = 'DUE' and o.due_on >= :today)";

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

    /** @return finds the next day each of these asks for something, from {@code today}; null for none, and for no series */
    public Function<Series, LocalDate> next(Stream<Series> series, LocalDate today) {
        var next = new HashMap<UUID, LocalDate>();
        read(
                        "select o.series.id, min(o.dueOn) from Occurrence o where o.series in ?1 and o.outcome = DUE and o.dueOn >= ?2 group by o.series.id",
                        series,
                        today)
                .forEach(row -> next.put(row.get(0, UUID.class), row.get(1, LocalDate.class)));
        return one -> one == null ? null : next.get(one.id());
    }

    /** @return finds the days of each of these, settled or not, in their order; none for no series */
    public Function<Series, List<LocalDate>> days(Stream<Series> series) {
        var days = read("select o.series.id, o.dueOn from Occurrence o where o.series in ?1 order by o.dueOn", series)
                .collect(groupingBy(row -> row.get(0, UUID.class), mapping(row -> row.get(1, LocalDate.class), toList())));
        return one -> one == null ? List.of() : days.getOrDefault(one.id(), List.of());
    }

    private Stream<Tuple> read(String query, Stream<Series> series, Object... more) {
        var asked = series.filter(Objects::nonNull).toList();
        if (asked.isEmpty()) {
            return Stream.empty();
        }
        var read = em.createQuery(query, Tuple.class).setParameter(1, asked);
        for (int i = 0; i < more.length; i++) {
            read.setParameter(i + 2, more[i]);
        }
        return read.getResultStream();
    }
}

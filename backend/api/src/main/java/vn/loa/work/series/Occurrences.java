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
    /** Of a series that has days, only those from {@code :since} on change; what was settled or fulfilled stays. */
    private static final String LAY_OUT = """
            with gone as (delete from occurrence o where series_id = :series and outcome = 'DUE' and due_on >= :since
                              and due_on <> all (cast(:days as date[]))
                              and not exists (select from occurrence_activity x where x.occurrence_id = o.id))
            insert into occurrence (id, series_id, due_on, outcome)
            select laid.id, :series, laid.day, 'DUE' from unnest(cast(:ids as uuid[]), cast(:days as date[])) laid (id, day)
            where laid.day >= :since or not exists (select from occurrence where series_id = :series)
            on conflict on constraint occurrence_due_key do nothing
            """;

    /** An activity belongs to the latest day that had come by then, unless somebody settled that otherwise. */
    private static final String FULFIL = """
            insert into occurrence_activity (occurrence_id, activity_id)
            select o.id, :activity from (select id, outcome from occurrence where series_id = :series and due_on <= :day
                                         order by due_on desc limit 1) o
            where o.outcome = 'DUE'
            on conflict on constraint occurrence_activity_pkey do nothing
            """;

    private static final String LET_GO = """
            delete from occurrence_activity x using occurrence o
            where o.id = x.occurrence_id and o.series_id = :series and x.activity_id = :activity
            """;

    /** SQL for the next day of the series of {@code t}, from {@code :today}; null for none. */
    public static final String NEXT =
            "(select min(o.due_on) from occurrence o where o.series_id = t.series_id and o.outcome = 'DUE' and o.due_on >= :today)";

    /** SQL for how many days the series of {@code t} has, except excused ones; 0 for no series. */
    public static final String COUNT =
            "(select count(*) from occurrence o where o.series_id = t.series_id and o.outcome <> 'EXCUSED')";

    /** SQL, after what counts, for whether an activity fulfils the occurrence {@code o}. */
    public static final String FULFILLED =
            "exists (select from occurrence_activity x join counted_activity f on f.id = x.activity_id where x.occurrence_id = o.id)";

    /** SQL, after what counts, for how many of {@link #COUNT} were done or merged. */
    public static final String KEPT =
            "(select count(*) from occurrence o where o.series_id = t.series_id and (o.outcome = 'MERGED' or o.outcome = 'DUE' and %s))"
                    .formatted(FULFILLED);

    @Inject
    Sql sql;

    Occurrences() {
        super(Occurrence.class);
    }

    /**
     * Stores the days of a changed rule, in one statement for any number.
     *
     * @param since the days before it stay as they are
     */
    public void layOut(Series series, LocalDate since) {
        var days = series == null ? null : series.unlaid();
        if (days != null) {
            sql.of(LAY_OUT)
                    .bind("series", series.id())
                    .bind("since", since)
                    .bind("days", days.toArray(LocalDate[]::new))
                    .bind("ids", days.stream().map(day -> Row.newId()).toArray(UUID[]::new))
                    .update();
        }
    }

    /** An activity was logged for the owner of {@code series}; null for none. */
    public void fulfil(Series series, UUID activity, LocalDate day) {
        if (series != null) {
            sql.of(FULFIL)
                    .bind("series", series.id())
                    .bind("activity", activity)
                    .bind("day", day)
                    .update();
        }
    }

    /** The activity no longer belongs to {@code series}; null for none. */
    public void letGo(Series series, UUID activity) {
        if (series != null) {
            sql.of(LET_GO)
                    .bind("series", series.id())
                    .bind("activity", activity)
                    .update();
        }
    }

    /** The days of {@code series} in their order, each with its activities; none for no series. */
    public List<Occurrence> of(Series series) {
        return series == null
                ? List.of()
                : list("o left join fetch o.activities where o.series = ?1 order by o.dueOn", series);
    }

    /** The same of several, by the series. */
    public Map<UUID, List<Occurrence>> of(List<Series> series) {
        return series.isEmpty()
                ? Map.of()
                : list(
                                "o left join fetch o.activities where holds(?1, o.series.id) order by o.dueOn",
                                Series.idsOf(series))
                        .stream()
                        .collect(groupingBy(occurrence -> occurrence.series.id()));
    }

    /** @return a lookup of the days of each of these, settled or not, in their order; none for no series */
    public Function<Series, List<LocalDate>> days(Stream<Series> series) {
        var asked = series.filter(Objects::nonNull).toList();
        var days = asked.isEmpty()
                ? Map.<UUID, List<LocalDate>>of()
                : list("o where holds(?1, o.series.id) order by o.dueOn", Series.idsOf(asked)).stream()
                        .collect(groupingBy(
                                occurrence -> occurrence.series.id(),
                                mapping(occurrence -> occurrence.dueOn, toList())));
        return one -> one == null ? List.of() : days.getOrDefault(one.id(), List.of());
    }
}

package vn.loa.work.playlog;

import static java.util.stream.Collectors.toMap;
import static vn.loa.people.access.Action.PLAY_SOURCE_READ;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Scope;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;
import vn.loa.work.activity.Activities;
import vn.loa.work.activity.Activity;

/** Reads what was played. Whoever reads a source reads its rows. */
@ApplicationScoped
class Plays {
    /** A quarter, as the channels' calendar. */
    private static final int MOST_DAYS = 92;

    private static final String ROWS = """
            select p.id, p.source_id, s.name as source_name, p.log_id, p.row_number, p.device, p.item, p.title, p.category, p.place, p.played_at,
                p.registered, p.successful, p.outcome, p.activity_id, p.cells, p.sha256
            from play p join play_source s on s.id = p.source_id where p.id = any (:ids)
            """;

    private static final String DAYS = """
            select p.played_on as "on", p.item, max(p.title) as title, max(p.category) as category, sum(p.registered) as registered,
                sum(p.successful) as successful, coalesce(sum(p.successful) filter (where p.outcome = 'COUNTED'), 0) as counted,
                max(p.outcome) filter (where p.outcome not in ('COUNTED', 'FAILED')) as held, max(cast(p.activity_id as text)) as activity
            from play p where p.source_id = :source and p.played_on between :from and :to
            group by p.played_on, p.item order by p.played_on desc, min(p.played_at), p.item
            """;

    private record Row(
            UUID id,
            UUID sourceId,
            String sourceName,
            UUID logId,
            int rowNumber,
            String device,
            String item,
            String title,
            String category,
            String place,
            Instant playedAt,
            int registered,
            int successful,
            PlayOutcome outcome,
            UUID activityId,
            String cells,
            String sha256) {}

    private record Day(
            LocalDate on,
            String item,
            String title,
            String category,
            long registered,
            long successful,
            long counted,
            PlayOutcome held,
            UUID activity) {}

    @Inject
    Activities activities;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    Page<PlayView> list(PlayFilter filter, Paging paging) {
        var listing = Listing.of("play p join play_source s on s.id = p.source_id", "p.id")
                .where("s.unit_id = :unit", "unit", filter.unit)
                .where("p.source_id = :source", "source", filter.source)
                .where("p.log_id = :log", "log", filter.log)
                .where("p.activity_id = :activity", "activity", filter.activity)
                .where("p.outcome = :outcome", "outcome", filter.outcome)
                .where("p.played_on >= :from", "from", filter.from)
                .where("p.played_on <= :to", "to", filter.to)
                .sortable("playedAt", "p.played_at", "timestamptz")
                .sortable("title", "p.title", "text")
                .sortedBy("-playedAt");
        return scope.narrow(listing, "s", null, PLAY_SOURCE_READ, "true").page(sql, paging, this::views);
    }

    PlayDayList days(PlaySource source, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.invalid("?to", PlayLogProblem.PLAY_DAYS_TOO_LONG, MOST_DAYS);
        }
        var played = sql.of(DAYS)
                .bind("source", source.id())
                .bind("from", from)
                .bind("to", to)
                .list(Day.class);
        var made = activities(played.stream().map(Day::activity));
        return new PlayDayList(
                played.stream().map(day -> item(day, made.get(day.activity))).toList());
    }

    private static PlayDayList.Item item(Day day, Activity activity) {
        return new PlayDayList.Item(
                day.on,
                day.item,
                day.title,
                day.category,
                day.registered,
                day.successful,
                day.counted,
                day.held,
                UnitOwned.refOf(activity),
                activity != null && activity.withdrawn());
    }

    private List<PlayView> views(List<UUID> ids) {
        var rows = sql.of(ROWS).bind("ids", ids).map(Row.class, Row::id);
        var made = activities(rows.values().stream().map(Row::activityId));
        return ids.stream().map(rows::get).map(row -> view(row, made)).toList();
    }

    private PlayView view(Row row, Map<UUID, Activity> made) {
        return new PlayView(
                row.id,
                new Ref(row.sourceId, row.sourceName),
                row.logId,
                row.rowNumber,
                row.device,
                row.item,
                row.title,
                row.category,
                row.place,
                row.playedAt,
                row.registered,
                row.successful,
                row.outcome,
                UnitOwned.refOf(made.get(row.activityId)),
                cells(row.cells),
                row.sha256);
    }

    private Map<UUID, Activity> activities(Stream<UUID> ids) {
        return activities.byId(ids.filter(Objects::nonNull).distinct().toList()).values().stream()
                .collect(toMap(Activity::id, activity -> activity));
    }

    private Map<String, String> cells(String json) {
        try {
            return mapper.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cells are kept as JSON", e);
        }
    }
}

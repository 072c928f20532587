package vn.loa.work.playlog;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.activity.Activities;
import vn.loa.work.activity.Activity;
import vn.loa.work.broadcast.Broadcast;
import vn.loa.work.plan.Topic;

/** Reads what a counting needs, in a number of statements that does not grow with the plays. */
@ApplicationScoped
class PlayRounds {
    private static final String STANDING = """
            select distinct item, played_on as "on", activity_id as activity from play
            where source_id = :source and activity_id is not null and played_on = any (cast(:days as date[]))
            """;

    private static final String TOTALS =
            "select activity_id as id, sum(successful) as plays from play where activity_id = any (:ids) group by activity_id";

    private record Total(UUID id, long plays) {}

    private record Standing(String item, LocalDate on, UUID activity) {}

    @Inject
    PlayMatching matching;

    @Inject
    Activities activities;

    @Inject
    ReportedActs reported;

    @Inject
    Sql sql;

    /** @param told the topics of the source's categories, by id */
    PlayRound over(PlaySource source, Map<UUID, Topic> told, Set<LocalDate> days) {
        var standing = standing(source, days);
        var matches = matching.on(source.channel, days);
        var aired = matches.items().stream()
                .map(Broadcast::activity)
                .filter(Objects::nonNull)
                .map(Activity::id);
        var known = Stream.concat(standing.values().stream(), aired).distinct().toList();
        return new PlayRound(
                source,
                told,
                standing,
                matches,
                activities.byId(known),
                reported.among(known),
                new Settling(sql.of(TOTALS).bind("ids", known).list(Total.class).stream()
                        .collect(toMap(Total::id, Total::plays))));
    }

    private Map<List<Object>, UUID> standing(PlaySource source, Set<LocalDate> days) {
        return sql.of(STANDING).bind("source", source.id()).bind("days", days).list(Standing.class).stream()
                .collect(toMap(one -> PlayRound.key(one.item, one.on), Standing::activity, (one, other) -> one));
    }
}

package vn.loa.work.playlog;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.broadcast.Broadcasts;
import vn.loa.work.channel.Channel;

/** Reads what the plays of a channel may belong to, in three statements. */
@ApplicationScoped
class PlayMatching {
    private static final String DUE = """
            select t.id as task, t.plan_id as plan, o.due_on as "on", x.topic_id as topic
            from occurrence o join task t on t.series_id = o.series_id join task_channel c on c.task_id = t.id
            left join task_topic x on x.task_id = t.id
            where c.channel_id = :channel and o.due_on = any (cast(:days as date[])) and o.outcome = 'DUE'
                and t.state in ('PLANNED', 'IN_PROGRESS')
            """;

    private static final String LOGGED = COUNTED + """
            select a.id, a.held_on as "on", a.title from counted_activity a
            where a.channel_id = :channel and a.held_on = any (cast(:days as date[])) and a.source is null
                and not exists (select from play p where p.activity_id = a.id)
            order by a.held_at nulls last, a.id
            """;

    @Inject
    Broadcasts broadcasts;

    @Inject
    Sql sql;

    /** @param days at least one */
    PlayMatches on(Channel channel, Set<LocalDate> days) {
        return new PlayMatches(
                broadcasts.airable(channel, Collections.min(days), Collections.max(days)),
                read(DUE, channel, days, PlayMatches.Due.class),
                read(LOGGED, channel, days, PlayMatches.Logged.class));
    }

    private <R> List<R> read(String statement, Channel channel, Set<LocalDate> days, Class<R> type) {
        return sql.of(statement)
                .bind("channel", channel.id())
                .bind("days", days)
                .list(type);
    }
}

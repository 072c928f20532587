package vn.loa.work.broadcast;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static vn.loa.people.access.Action.BROADCAST_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.work.broadcast.ScriptSuggestionsView.Suggestion;
import vn.loa.work.channel.Channel;
import vn.loa.work.coverage.CoverageView;
import vn.loa.work.coverage.TopicCoverage;
import vn.loa.work.plan.CitedDocuments;
import vn.loa.work.plan.Clauses;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.plan.Topics;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** What to say at an hour of a channel: the topics least communicated, in the words of the plan. */
@ApplicationScoped
class ScriptSuggestions {
    private static final int MOST = 8;

    private static final String PLANNED = """
            select o.id as topic,
                (select count(*) from broadcast_topic x join broadcast b on b.id = x.broadcast_id
                    where x.topic_id = o.id and b.state in ('DRAFT', 'REVIEWED', 'APPROVED')) as planned,
                (select t.id from task_topic x join task t on t.id = x.task_id join task_channel c on c.task_id = t.id
                    where x.topic_id = o.id and c.channel_id = :channel and t.state in ('PLANNED', 'IN_PROGRESS')
                    order by t.code nulls last, t.created_at, t.id limit 1) as task
            from topic o where o.plan_id = :plan
            """;

    /** What stands for a topic already: items that wait to be aired, and an open task of the channel. */
    private record Standing(UUID topic, long planned, UUID task) {}

    @Inject
    Topics topics;

    @Inject
    Clauses clauses;

    @Inject
    CitedDocuments documents;

    @Inject
    TopicCoverage coverage;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    /** @param asked the task whose topics these are; null for any */
    ScriptSuggestionsView of(Plan plan, Task asked, Channel channel, ScriptFilter filter) {
        var minutes = minutes(filter, channel);
        var own = asked == null ? null : Set.copyOf(asked.draft().topics());
        var named = topics.of(plan).stream()
                .filter(topic -> own == null || own.contains(topic.id()))
                .toList();
        var words = new PlanWords(plan, clauses.of(plan), documents.inForce(plan));
        var counted =
                coverage.of(plan, null, null).topics().stream().collect(toMap(CoverageView.Line::id, line -> line));
        var standing = sql.of(PLANNED)
                .bind("plan", plan.id())
                .bind("channel", channel.id())
                .map(Standing.class, Standing::topic);
        var tasks = tasks(asked, standing);
        var items = named.stream()
                .sorted(comparing((Topic topic) -> counted.get(topic.id()).activities())
                        .thenComparing(topic -> on(channel, counted.get(topic.id())))
                        .thenComparing(topic -> standing.get(topic.id()).planned()))
                .map(topic -> suggestion(
                        topic,
                        words.script(topic, minutes == null ? null : minutes * 60),
                        counted.get(topic.id()),
                        channel,
                        standing.get(topic.id()),
                        tasks))
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
        return new ScriptSuggestionsView(minutes, items);
    }

    private static Suggestion suggestion(
            Topic topic,
            Script script,
            CoverageView.Line line,
            Channel channel,
            Standing standing,
            Map<UUID, Ref> tasks) {
        if (!script.speaks()) {
            return null;
        }
        var reading = ScriptReadingView.of(script.text());
        return new Suggestion(
                topic.ref(),
                line.activities(),
                on(channel, line),
                standing.planned(),
                tasks.get(standing.task()),
                topic.name(),
                script.text(),
                reading.seconds(),
                script.leftOut(),
                reading.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.left().stream())
                        .map(ScriptReadingView.Left::text)
                        .toList());
    }

    /** Those the caller may plan items of; the one asked about, where one is. */
    private Map<UUID, Ref> tasks(Task asked, Map<UUID, Standing> standing) {
        var ids = standing.values().stream()
                .map(Standing::task)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return tasks.byId(ids).values().stream()
                .filter(task -> asked == null || task.id().equals(asked.id()))
                .filter(task -> caller.may(BROADCAST_EDIT, task))
                .collect(toMap(Task::id, Task::ref));
    }

    private static long on(Channel channel, CoverageView.Line line) {
        return line.cells().stream()
                .filter(cell -> cell.channel().equals(channel.id()))
                .mapToLong(CoverageView.Cell::activities)
                .sum();
    }

    private static Integer minutes(ScriptFilter filter, Channel channel) {
        return filter.minutes != null
                ? filter.minutes
                : channel.slots().stream()
                        .filter(slot -> filter.at != null && slot.on(filter.on) && slot.holds(filter.at))
                        .map(slot -> slot.minutes())
                        .findFirst()
                        .orElse(null);
    }
}

package vn.loa.work.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;

/** Figures as they are now and the rows behind them: one statement for any number of windows. */
@ApplicationScoped
public class Figures {
    private static final String WITHOUT_ROWS = statement(
            source -> "select r.window_id, 'SUM', r.code, r.measure, r.value, r.row_count, cast(null as text), 0 from "
                    + source.sums());
    private static final String WITH_ROWS =
            statement(source -> """
            select r.window_id, 'SUM', r.code, min(r.measure), cast(sum(r.counted) as bigint), count(*), cast(jsonb_agg(%s order by %s, r.id) as text), 0
            from %s group by r.window_id, r.code""".formatted(FigureSource.ROW, FigureSource.ORDER, source.relation()));

    /** What the rows do not contain: channels and funding sources without rows yet, measures, targets. */
    private static final String GROUND = """
            select w.id as window_id, 'CHANNEL' as kind, c.type as code,
                   case when count(distinct c.measure) = 1 then min(c.measure) end as measure,
                   cast(0 as bigint) as value, cast(0 as bigint) as row_count, cast('[]' as text) as rows, 0 as position
            from windows w join plan p on p.id = w.plan join channel c on c.unit_id = p.unit_id
            where (w.channel_type is null or c.type = w.channel_type) and (c.retired_at is null
                or (w.id, c.id) in (select window_id, channel_id from window_activity))
            group by w.id, c.type
            union all
            select w.id, 'SOURCE', s.source, null, 0, 0, '[]', 0
            from windows w join budget b on b.plan_id = w.plan join allocation s on s.budget_id = b.id
            union all
            select w.id, t.formula, t.channel_type, t.measure, t.value, 0, '[]', t.position
            from windows w join target t on t.plan_id = w.plan where t.value is not null""";

    /** An activity is of one channel and counts once for each of its topics, as in the figure of topics communicated. */
    private static final String TOPICS_ON_CHANNELS = """
            select x.topic_id as topic, c.id as channel, c.name, c.type, count(*) as activities
            from window_activity a
            join activity_topic x on x.plan_id = cast(:plan as uuid) and x.activity_id = a.id
            join channel c on c.id = a.channel_id
            group by x.topic_id, c.id order by c.name, x.topic_id""";

    /** @param rows the rows counted as a JSON array, where they were asked for */
    public record WithRows(Figure figure, String rows) {}

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    /** The first of a plan's targets for the same thing decides; it is read last. */
    private static String statement(Function<FigureSource, String> sums) {
        return FigureSource.counted()
                .map(sums)
                .collect(Collectors.joining(" union all ", GROUND + " union all ", " order by position desc"));
    }

    /** In the order of their codes. */
    public Map<Window, List<Figure>> of(Collection<Window> windows) {
        return counted(windows, WITHOUT_ROWS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(WithRows::figure).toList()));
    }

    /** One window's figures with their rows, all read in one statement so that they agree. */
    public List<WithRows> withRows(Window window) {
        return counted(List.of(window), WITH_ROWS).get(window);
    }

    /** Where each of the window's own topics was communicated. */
    public List<TopicOnChannel> topicsOnChannels(Window window) {
        return sql.of(FigureSource.over(1) + TOPICS_ON_CHANNELS)
                .bind("windows", json(List.of(window)))
                .bind("today", BusinessClock.today(clock))
                .bind("plan", window.plan())
                .list(TopicOnChannel.class);
    }

    /** Exactly the rows one figure counts; in every measure where its code names none. */
    public FigureRows rows(Window window, FigureCode code) {
        return new FigureRows(
                code.kind().source().standingAlone(),
                code.measure() == null ? "split_part(r.code, '~', 1) = :code" : "r.code = :code",
                "r.id",
                FigureSource.ORDER,
                "date",
                FigureSource.ROW,
                Map.of(
                        "code", code.toString(),
                        "windows", json(List.of(window)),
                        "today", BusinessClock.today(clock)));
    }

    private Map<Window, List<WithRows>> counted(Collection<Window> windows, String statement) {
        var asked = windows.stream().distinct().toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var sums = new ArrayList<WindowSums>();
        asked.forEach(window -> sums.add(new WindowSums()));
        sql.of(FigureSource.over(asked.size()) + statement)
                .bind("windows", json(asked))
                .bind("today", BusinessClock.today(clock))
                .list(WindowSums.Part.class)
                .forEach(part -> sums.get((int) part.windowId() - 1).add(part));
        var counted = new HashMap<Window, List<WithRows>>();
        asked.forEach(window -> counted.put(window, sums.get(counted.size()).figures()));
        return counted;
    }

    private String json(List<Window> windows) {
        try {
            return mapper.writeValueAsString(windows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("windows are plain records", e);
        }
    }
}

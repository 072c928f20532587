package vn.loa.figures.report;

import static vn.loa.figures.report.FigureKind.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;

/** Figures as they are now: two statements for any number of reports. */
@ApplicationScoped
class LiveFigures {
    private static final String WITHOUT_ROWS = sums("cast(null as text)");
    private static final String WITH_ROWS =
            sums("cast(jsonb_agg(%s order by %s, r.id) as text)".formatted(FigureSource.ROW, FigureSource.ORDER));

    /** What no row tells: channels and funding sources that count nothing yet, measures, targets. */
    private static final String GROUND = """
            select p.id as report_id, 'CHANNEL' as kind, c.type as detail,
                   case when count(distinct c.measure) = 1 then min(c.measure) end as measure, cast(null as bigint) as value, 0 as position
            from report p join channel c on c.unit_id = p.unit_id
            where p.id in (:reports) and (c.retired_at is null or exists (
                select from activity a where a.channel_id = c.id and a.plan_id = p.plan_id and a.held_on between p.from_on and p.to_on and a.withdrawn_at is null))
            group by p.id, c.type
            union all
            select p.id, 'SOURCE', s.source, null, null, 0
            from report p join budget b on b.plan_id = p.plan_id join allocation s on s.budget_id = b.id where p.id in (:reports)
            union all
            select p.id, t.formula, t.channel_type, null, t.value, t.position
            from report p join target t on t.plan_id = p.plan_id where p.id in (:reports) and t.value is not null
            order by position desc""";

    /** @param rows the rows counted as a JSON array, where they were asked for */
    record Counted(Figure figure, String rows) {}

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private static String sums(String rows) {
        return Arrays.stream(FigureSource.values())
                .map(source -> """
                        select r.report_id, r.code, cast(sum(r.counted) as bigint) as value, count(*) as row_count, %s as rows
                        from %s where r.report_id in (:reports) group by r.report_id, r.code""".formatted(rows, source.relation()))
                .collect(Collectors.joining(" union all "));
    }

    Map<UUID, List<Figure>> of(Collection<UUID> reports) {
        return counted(reports, WITHOUT_ROWS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Counted::figure).toList()));
    }

    /** One report's figures with their rows, all read in one statement so that they agree. */
    List<Counted> withRows(UUID report) {
        return counted(List.of(report), WITH_ROWS).get(report);
    }

    private Map<UUID, List<Counted>> counted(Collection<UUID> reports, String sums) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        var sheets = new HashMap<UUID, Sheet>();
        reports.forEach(report -> sheets.put(report, new Sheet()));
        rows(GROUND, reports, false)
                .forEach(row -> sheets.get(row.get("report_id", UUID.class)).ground(row));
        rows(sums, reports, true)
                .forEach(row -> sheets.get(row.get("report_id", UUID.class)).count(row));
        return sheets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .figures()));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Collection<UUID> reports, boolean dated) {
        var query = em.createNativeQuery(sql, Tuple.class).setParameter("reports", reports);
        return (dated ? query.setParameter("today", BusinessClock.today(clock)) : query).getResultList();
    }

    /** One report's figures while they are being put together. */
    private static final class Sheet {
        private record Sum(long value, int rowCount, String rows) {
            static final Sum NONE = new Sum(0, 0, "[]");
        }

        private final Map<FigureCode, Sum> sums = new TreeMap<>();
        private final Map<String, String> measures = new HashMap<>();
        private final Map<FigureCode, Long> targets = new HashMap<>();

        Sheet() {
            Arrays.stream(FigureKind.values())
                    .filter(kind -> !kind.detailed())
                    .forEach(kind -> sums.put(new FigureCode(kind), Sum.NONE));
        }

        void ground(Tuple row) {
            var detail = row.get("detail", String.class);
            switch (row.get("kind", String.class)) {
                case "CHANNEL" -> {
                    sums.put(new FigureCode(CHANNEL_COUNT, detail), Sum.NONE);
                    sums.put(new FigureCode(CHANNEL_QUANTITY, detail), Sum.NONE);
                    measures.put(detail, row.get("measure", String.class));
                }
                case "SOURCE" -> sums.put(new FigureCode(SPENT_OF_SOURCE, detail), Sum.NONE);
                default -> aim(row.get("kind", String.class), detail, row.get("value", Long.class));
            }
        }

        /** The first of a plan's targets for the same thing decides; it is read last. */
        private void aim(String formula, String channelType, long value) {
            boolean any = channelType == null;
            switch (formula) {
                case "ACTIVITY_COUNT" ->
                    targets.put(new FigureCode(any ? ACTIVITY_COUNT : CHANNEL_COUNT, channelType), value);
                case "QUANTITY_SUM" -> targets.put(new FigureCode(CHANNEL_QUANTITY, channelType), value);
                case "AUDIENCE_SUM" -> {
                    if (any) {
                        targets.put(new FigureCode(AUDIENCE), value);
                    }
                }
                case "TOPICS_COVERED" -> targets.put(new FigureCode(TOPIC_COVERED), value);
                default -> targets.put(new FigureCode(TASK_DONE), value);
            }
        }

        void count(Tuple row) {
            sums.put(
                    FigureCode.of(row.get("code", String.class)),
                    new Sum(
                            row.get("value", Long.class),
                            row.get("row_count", Long.class).intValue(),
                            row.get("rows", String.class)));
        }

        List<Counted> figures() {
            return sums.entrySet().stream()
                    .map(entry -> {
                        var code = entry.getKey();
                        var sum = entry.getValue();
                        var measure = code.kind() == CHANNEL_QUANTITY ? measures.get(code.detail()) : null;
                        var figure = new Figure(
                                code, sum.value, denominator(code), target(code), measure, sum.rowCount, false);
                        return new Counted(figure, sum.rows);
                    })
                    .toList();
        }

        private Long denominator(FigureCode code) {
            return switch (code.kind()) {
                case WITH_EVIDENCE -> total(ACTIVITY_COUNT);
                case TOPIC_COVERED -> total(TOPIC_TOTAL);
                case TASK_DONE -> total(TASK_TOTAL);
                default -> null;
            };
        }

        /** All topics unless the plan says how many; a share of tasks is told as the tasks it takes. */
        private Long target(FigureCode code) {
            var target = targets.get(code);
            return switch (code.kind()) {
                case TOPIC_COVERED -> target == null ? total(TOPIC_TOTAL) : target;
                case TASK_DONE -> target == null ? null : Long.valueOf(Math.ceilDiv(target * total(TASK_TOTAL), 100L));
                default -> target;
            };
        }

        private Long total(FigureKind kind) {
            return sums.get(new FigureCode(kind)).value;
        }
    }
}

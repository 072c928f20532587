package vn.loa.figures.report;

import static vn.loa.work.figure.Counted.COUNTED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.figures.composer.Happened;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.sql.Sql;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.text.UnitWords;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureKind;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.figure.Figures;

/** Reads what happened in a report's window, for the composer: figures and their rows in one statement, and what the plan wanted. */
@ApplicationScoped
class Happenings {
    /** How long the next window is thought to be, in months. */
    private static final int NEXT = 3;

    /** Channels that tasks of the plan, open inside the window, wanted used by its end. */
    private static final String PLANNED = COUNTED + """
            select distinct c.type from counted_task t
            join task_channel x on x.task_id = t.id join channel c on c.id = x.channel_id
            where t.plan_id = :plan and (t.done_on is null or t.done_on >= :from)
                and (coalesce(t.starts_on, t.due_on) <= :to or exists (
                    select from occurrence o where o.series_id = t.series_id and o.due_on between :from and :to and o.outcome not in ('EXCUSED', 'MERGED')))
            """;

    /** Tasks that were open after the window and fall due in the next, recurring ones with their next day. */
    private static final String AHEAD = """
            select t.title, d.due_on, a.name as lead from task t left join assignee a on a.id = t.lead_id
            cross join lateral (select coalesce(
                (select min(o.due_on) from occurrence o where o.series_id = t.series_id and o.due_on > :to
                    and o.outcome not in ('EXCUSED', 'MERGED')), t.due_on) as due_on) d
            where t.plan_id = :plan and d.due_on > :to and d.due_on <= :until
                and (t.state <> 'CANCELLED' or t.cancelled_on > :to) and (t.done_on is null or t.done_on > :to)
            order by d.due_on, t.title, t.id
            """;

    private static final String TOPICS = "select id from topic where plan_id = :plan order by position";

    private record DutyAhead(String title, LocalDate dueOn, String lead) {}

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    ReportFigures figures;

    @Inject
    YearBefore yearBefore;

    Happened of(Report report) {
        var counted = figures.withRows(report);
        var rows = counted.stream()
                .collect(Collectors.toMap(one -> one.figure().code().toString(), one -> rows(one.rows())));
        var now = counted.stream().map(Figures.WithRows::figure).toList();
        return new Happened(
                UnitWords.committee(report.unit().name()),
                "Kế hoạch số %s ngày %s"
                        .formatted(
                                report.plan().documentNumber(),
                                ReportPapers.day(report.plan().issuance().issuedOn())),
                report.plan().programme().equals("CCHC"),
                report.to,
                byCode(now),
                before(report, now),
                (report.period() == PeriodCode.YEAR ? "năm " : "cùng kỳ năm ") + (report.year() - 1),
                sql
                        .of(PLANNED)
                        .bind("plan", report.plan().id())
                        .bind("from", report.from)
                        .bind("to", report.to)
                        .list(String.class)
                        .stream()
                        .map(ChannelType::valueOf)
                        .collect(Collectors.toSet()),
                single(rows),
                topics(report, rows.get(FigureKind.TOPIC_TOTAL.code())),
                rows.get(FigureKind.TASK_OVERDUE.code()).stream()
                        .map(row -> new Happened.Duty(row.title(), row.on(), null))
                        .toList(),
                ahead(report));
    }

    private static Map<String, Figure> byCode(List<Figure> figures) {
        var byCode = new LinkedHashMap<String, Figure>();
        figures.forEach(figure -> byCode.put(figure.code().toString(), figure));
        return byCode;
    }

    private static Map<ChannelType, LocalDate> single(Map<String, List<FigureRow>> rows) {
        var days = new EnumMap<ChannelType, LocalDate>(ChannelType.class);
        for (var type : ChannelType.values()) {
            var held = rows.getOrDefault(FigureKind.CHANNEL_COUNT.code() + type, List.of());
            if (held.size() == 1) {
                days.put(type, held.getFirst().on());
            }
        }
        return days;
    }

    /** In the plan's order. */
    private List<Happened.TopicTold> topics(Report report, List<FigureRow> rows) {
        var order = sql.of(TOPICS).bind("plan", report.plan().id()).list(UUID.class);
        return rows.stream()
                .sorted(Comparator.comparing(row -> order.indexOf(row.id())))
                .map(row -> new Happened.TopicTold(row.title(), row.quantity() == null ? 0 : row.quantity()))
                .toList();
    }

    private List<Happened.Duty> ahead(Report report) {
        return sql
                .of(AHEAD)
                .bind("plan", report.plan().id())
                .bind("to", report.to)
                .bind("until", report.to.plusMonths(NEXT))
                .list(DutyAhead.class)
                .stream()
                .map(duty -> new Happened.Duty(duty.title, duty.dueOn, duty.lead))
                .toList();
    }

    private Map<String, Long> before(Report report, List<Figure> now) {
        return YearBefore.alike(now, yearBefore.of(report).orElse(List.of())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    private List<FigureRow> rows(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows are FigureRows", e);
        }
    }
}

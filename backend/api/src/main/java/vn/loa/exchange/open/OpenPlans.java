package vn.loa.exchange.open;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.exchange.open.OpenPlanView.*;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;
import vn.loa.work.figure.FigureSource;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.Window;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.Clauses;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.TaskState;

/** A public plan as anybody reads it: no name of an officer but the signer's, no evidence, no money that no report has told yet. */
@ApplicationScoped
class OpenPlans {
    private static final int DAYS_AHEAD = 7;
    private static final int MOST_TOPICS = 200;

    private static final String TASKS = """
            select t.title, t.state, l.name as lead, c.types, t.starts_on, t.due_on, s.words as recurrence, t.done_on
            from task t
            left join assignee l on l.id = t.lead_id and l.kind <> 'PERSON'
            left join clause k on k.id = t.clause_id
            left join series s on s.id = t.series_id
            cross join lateral (select string_agg(distinct h.type, ' ' order by h.type) as types
                from task_channel x join channel h on h.id = x.channel_id where x.task_id = t.id) c
            where t.plan_id = :plan
            order by k.position nulls last, t.code, t.due_on, t.title, t.id""";

    private static final String AHEAD = """
            select d.on_day, d.title, c.types from (
                select o.due_on as on_day, t.id, t.title from task t join occurrence o on o.series_id = t.series_id
                where t.plan_id = :plan and t.state in ('PLANNED', 'IN_PROGRESS') and o.outcome = 'DUE'
                union
                select t.due_on, t.id, t.title from task t
                where t.plan_id = :plan and t.state in ('PLANNED', 'IN_PROGRESS') and t.series_id is null) d
            cross join lateral (select string_agg(distinct h.type, ' ' order by h.type) as types
                from task_channel x join channel h on h.id = x.channel_id where x.task_id = d.id) c
            where d.on_day between :from and :to
            order by d.on_day, d.title, d.id limit 20""";

    private static final String AMENDMENTS = """
            select number || '/' || notation as document_number, issued_on from amendment
            where plan_id = :plan and state = 'ISSUED' order by ordinal""";

    private record TaskRow(
            String title,
            TaskState state,
            String lead,
            String types,
            LocalDate startsOn,
            LocalDate dueOn,
            String recurrence,
            LocalDate doneOn) {
        OpenTask task() {
            return new OpenTask(title, state, lead, channels(types), startsOn, dueOn, recurrence, doneOn);
        }
    }

    private record DayRow(LocalDate onDay, String title, String types) {
        OpenDay day() {
            return new OpenDay(onDay, title, channels(types));
        }
    }

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clauses clauses;

    @Inject
    Figures figures;

    @Inject
    OpenTerms terms;

    @Inject
    Clock clock;

    OpenPlanView view(Plan plan, Language language) {
        var window = Window.of(plan.id(), null);
        var counted = figures.of(List.of(window)).get(window);
        var today = BusinessClock.today(clock);
        return new OpenPlanView(
                OpenPlanSummary.of(plan),
                OpenUnitRef.of(plan.unit()),
                plan.issuance().signer(),
                plan.issuance().signerTitle(),
                plan.preamble(),
                plan.closing(),
                of(plan, AMENDMENTS, OpenAmendment.class),
                text(clauses.of(plan)),
                counted.stream()
                        .filter(OpenPlans::open)
                        .map(figure -> OpenFigureView.of(figure, language))
                        .toList(),
                topics(window),
                channels(counted, language),
                of(plan, TASKS, TaskRow.class).stream().map(TaskRow::task).toList(),
                sql
                        .of(AHEAD)
                        .bind("plan", plan.id())
                        .bind("from", today)
                        .bind("to", today.plusDays(DAYS_AHEAD - 1))
                        .list(DayRow.class)
                        .stream()
                        .map(DayRow::day)
                        .toList(),
                plan.hasOriginal(),
                terms.licence());
    }

    private <R> List<R> of(Plan plan, String statement, Class<R> type) {
        return sql.of(statement).bind("plan", plan.id()).list(type);
    }

    /** What is the unit's own matter, and money, are for the report that is signed. */
    private static boolean open(Figure figure) {
        var kind = figure.code().kind();
        return !kind.inner() && kind.source() != FigureSource.EXPENDITURE;
    }

    private static List<OpenClause> text(List<Clause> clauses) {
        var depths = new HashMap<UUID, Integer>();
        var text = new ArrayList<OpenClause>();
        for (var clause : clauses) {
            int depth = clause.parent() == null ? 0 : depths.get(clause.parent().id()) + 1;
            depths.put(clause.id(), depth);
            text.add(new OpenClause(depth, clause.label(), clause.heading(), clause.text()));
        }
        return text;
    }

    private List<OpenTopic> topics(Window window) {
        return figures
                .rows(window, new FigureCode(FigureKind.TOPIC_TOTAL))
                .page(sql, mapper, Paging.first(MOST_TOPICS))
                .items()
                .stream()
                .map(row -> new OpenTopic(row.title(), row.quantity(), row.on()))
                .toList();
    }

    private static List<OpenChannel> channels(List<Figure> counted, Language language) {
        Map<String, Figure> byCode = Figure.byCode(counted);
        return Stream.of(ChannelType.values())
                .filter(type -> byCode.containsKey(code(FigureKind.CHANNEL_COUNT, type)))
                .map(type -> new OpenChannel(
                        type,
                        type.called(language),
                        byCode.get(code(FigureKind.CHANNEL_COUNT, type)).value(),
                        volumes(counted, type, language)))
                .toList();
    }

    private static List<OpenVolume> volumes(List<Figure> counted, ChannelType type, Language language) {
        var quantity = new FigureCode(FigureKind.CHANNEL_QUANTITY, type.name());
        return counted.stream()
                .filter(figure -> figure.code().sameBesideMeasure(quantity) && figure.value() > 0)
                .map(figure -> new OpenVolume(figure.value(), figure.measure(language)))
                .toList();
    }

    private static String code(FigureKind kind, ChannelType type) {
        return new FigureCode(kind, type.name()).toString();
    }

    private static List<ChannelType> channels(String types) {
        return types == null
                ? List.of()
                : Stream.of(types.split(" ")).map(ChannelType::valueOf).toList();
    }
}

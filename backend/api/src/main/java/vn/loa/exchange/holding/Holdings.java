package vn.loa.exchange.holding;

import static vn.loa.people.access.Role.COORDINATOR;
import static vn.loa.people.access.Role.LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.exchange.holding.AccountHoldingsView.AtUnit;
import vn.loa.exchange.holding.AccountHoldingsView.HoldingAssignee;
import vn.loa.exchange.holding.AccountHoldingsView.HoldingRole;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Role;
import vn.loa.people.account.Account;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/** Counts what hangs on a person or a unit, one statement per kind. */
@ApplicationScoped
class Holdings {
    private static final String ROLES = """
            select r.unit_id as unit, r.role, not exists (
                select from account_role o join account a on a.id = o.account_id
                where o.unit_id = r.unit_id and o.role = r.role and a.id <> r.account_id and a.suspended_at is null) as sole
            from account_role r where r.account_id = :account order by r.role
            """;

    private static final String ASSIGNEES = """
            select s.unit_id as unit, s.id, s.name, not exists (
                select from assignee_member o join account a on a.id = o.account_id
                where o.assignee_id = s.id and a.id <> m.account_id and a.suspended_at is null) as sole,
                count(t.id) as open_tasks, count(t.id) filter (where t.due_on < cast(:today as date)) as overdue_tasks
            from assignee_member m
            join assignee s on s.id = m.assignee_id
            left join (select t.* from task t join plan p on p.id = t.plan_id
                       where t.state in ('PLANNED', 'IN_PROGRESS') and p.state <> 'CLOSED') t
                on t.lead_id = s.id or exists (select from task_coordinating c where c.task_id = t.id and c.assignee_id = s.id)
            where m.account_id = :account
            group by s.unit_id, s.id, s.name, m.account_id order by s.name
            """;

    private static final String PAPERS = """
            select u.id as unit,
                (select count(*) from plan p where p.unit_id = u.id and p.state = 'DRAFT') as draft_plans,
                (select count(*) from report r where r.unit_id = u.id and r.state = 'DRAFT') as draft_reports,
                (select count(*) from plan p where p.unit_id = u.id and p.state = 'SUBMITTED') as submitted_plans,
                (select count(*) from report r where r.unit_id = u.id and r.state = 'SUBMITTED') as submitted_reports
            from unit u where u.id in (select unit_id from account_role where account_id = :account)
            """;

    private static final String OF_UNIT = """
            select
                (select count(distinct a.id) from account_role r join account a on a.id = r.account_id
                 where r.unit_id = :unit and a.suspended_at is null) as accounts,
                (select count(*) from assignee where unit_id = :unit and retired_at is null) as assignees,
                (select count(*) from channel where unit_id = :unit and retired_at is null) as channels,
                (select count(*) from plan where unit_id = :unit and state = 'DRAFT') as draft_plans,
                (select count(*) from plan where unit_id = :unit and state = 'SUBMITTED') as submitted_plans,
                (select count(*) from plan where unit_id = :unit and state = 'ISSUED') as issued_plans,
                (select count(*) from task t join plan p on p.id = t.plan_id
                 where t.unit_id = :unit and t.state in ('PLANNED', 'IN_PROGRESS') and p.state <> 'CLOSED') as open_tasks,
                (select count(*) from report where unit_id = :unit and state in ('DRAFT', 'SUBMITTED')) as open_reports
            """;

    private record RoleRow(UUID unit, Role role, boolean sole) {}

    private record AssigneeRow(UUID unit, UUID id, String name, boolean sole, int openTasks, int overdueTasks) {}

    private record PaperRow(UUID unit, int draftPlans, int draftReports, int submittedPlans, int submittedReports) {}

    @Inject
    Sql sql;

    @Inject
    Units units;

    @Inject
    Clock clock;

    UnitHoldingsView of(Unit unit) {
        return sql.of(OF_UNIT).bind("unit", unit.id()).one(UnitHoldingsView.class);
    }

    AccountHoldingsView of(Account account) {
        var roles = sql.of(ROLES).bind("account", account.id()).list(RoleRow.class).stream()
                .collect(Collectors.groupingBy(RoleRow::unit));
        var assignees = sql
                .of(ASSIGNEES)
                .bind("account", account.id())
                .bind("today", BusinessClock.today(clock))
                .list(AssigneeRow.class)
                .stream()
                .collect(Collectors.groupingBy(AssigneeRow::unit));
        Map<UUID, PaperRow> papers =
                sql.of(PAPERS).bind("account", account.id()).map(PaperRow.class, PaperRow::unit);
        return new AccountHoldingsView(units.of(roles.keySet()).values().stream()
                .sorted(Comparator.comparing(Unit::unitPath))
                .map(unit -> at(
                        unit,
                        roles.get(unit.id()),
                        assignees.getOrDefault(unit.id(), List.of()),
                        papers.get(unit.id())))
                .toList());
    }

    /** Papers count for whom they wait: drafts for a coordinator, signatures for a leader. */
    private static AtUnit at(Unit unit, List<RoleRow> roles, List<AssigneeRow> assignees, PaperRow papers) {
        Set<Role> held = roles.stream().map(RoleRow::role).collect(Collectors.toSet());
        boolean drafts = held.contains(COORDINATOR);
        boolean signs = held.contains(LEADER);
        return new AtUnit(
                unit.ref(),
                roles.stream().map(row -> new HoldingRole(row.role, row.sole)).toList(),
                assignees.stream()
                        .map(row -> new HoldingAssignee(row.id, row.name, row.sole, row.openTasks, row.overdueTasks))
                        .toList(),
                drafts ? papers.draftPlans : 0,
                drafts ? papers.draftReports : 0,
                signs ? papers.submittedPlans : 0,
                signs ? papers.submittedReports : 0);
    }
}

package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.people.access.Row;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.DoubtCode;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedFunding;
import vn.loa.reading.reader.ProposedTask;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanBeginnings;
import vn.loa.work.plan.PlanFunding;
import vn.loa.work.plan.PlanOriginal;
import vn.loa.work.plan.SignedEntries;
import vn.loa.work.task.TaskDraft;
import vn.loa.work.task.Tasks;

/**
 * Creates a plan from a reviewed proposal, with its tasks and the assignees and channels that a person had created: all or nothing. It
 * is a draft, or signed where the document is.
 */
@ApplicationScoped
class Acceptance {
    /** A task is named by so many characters of its title. */
    private static final int NAME = 100;

    @Inject
    PlanBeginnings beginnings;

    @Inject
    MeantRows rows;

    @Inject
    Tasks tasks;

    @Inject
    PlanFunding funding;

    @Inject
    SignedEntries entries;

    Plan plan(PlanImport one, AcceptanceDraft draft) {
        one.requireReady();
        var proposal = one.proposal;
        MeantRows.check(proposal, draft.create());
        var clauses = new HashMap<String, UUID>();
        proposal.clauses().forEach(clause -> clauses.put(clause.id(), Row.newId()));
        var content = new AcceptedContent(one, draft, clauses);
        var plan = content.begun(beginnings);
        funding.keep(plan, proposal.funding().stream().map(Acceptance::named).toList());
        var parties = rows.assignees(proposal, one.unit(), draft.create());
        var ways = rows.channels(proposal, one.unit(), draft.create());
        tasks(proposal, task -> task(task, plan, clauses, parties, ways));
        return draft.signed() == null ? plan : signed(plan, one.signed(draft.signed()));
    }

    /** A sum that was not clear to the reader, or that no budget may have, is not known. */
    private static PlanFunding.Named named(ProposedFunding money) {
        boolean sure = money.doubts().stream().noneMatch(doubt -> doubt.code() == DoubtCode.FUNDING_AMOUNT_UNCLEAR);
        return new PlanFunding.Named(
                money.source(),
                sure && money.amount() != null && money.amount() <= PlanFunding.MOST ? money.amount() : null);
    }

    private Plan signed(Plan plan, PlanOriginal original) {
        try {
            return entries.enter(plan, original);
        } catch (Problem problem) {
            throw problem.placed() ? problem.under("/signed").moved("/signed/clauses", "/clauses") : problem;
        }
    }

    /** Creates the tasks, or names those that are refused, with all their errors at once. */
    private void tasks(Proposal proposal, Function<ProposedTask, TaskDraft> drafted) {
        var refused = new LinkedHashMap<Integer, Problem>();
        for (int i = 0; i < proposal.tasks().size(); i++) {
            try {
                tasks.create(null, drafted.apply(proposal.tasks().get(i)));
            } catch (Problem problem) {
                if (!problem.placed()) {
                    throw problem.under("/tasks/" + i);
                }
                refused.put(i, problem);
            }
        }
        if (!refused.isEmpty()) {
            throw refusal(proposal, refused);
        }
    }

    private static Problem refusal(Proposal proposal, Map<Integer, Problem> refused) {
        var names = refused.keySet().stream()
                .map(i -> "“" + Wording.cut(proposal.tasks().get(i).title().text(), NAME) + "”")
                .collect(Collectors.joining("; "));
        var all = PlanImportProblem.PROPOSAL_TASKS_REFUSED.problem(names);
        refused.forEach((i, problem) -> all.with("/tasks/" + i, problem));
        return all;
    }

    private static TaskDraft task(
            ProposedTask task,
            Plan plan,
            Map<String, UUID> clauses,
            Map<String, UUID> parties,
            Map<String, UUID> ways) {
        var lead = task.lead() == null ? null : parties.get(task.lead());
        var coordinating = new ArrayList<>(named(task.coordinating(), parties));
        coordinating.remove(lead);
        return new TaskDraft(
                plan.id(),
                task.clause() == null ? null : clauses.get(task.clause()),
                null,
                Wording.cut(Wording.best(task.title()), 500),
                lead,
                lead != null && task.inferredLead(),
                coordinating,
                List.of(),
                named(task.channels(), ways),
                task.deliverable() == null ? null : Wording.cut(Wording.best(task.deliverable()), 500),
                task.startsOn(),
                task.dueOn(),
                task.timing() == null ? null : Wording.cut(Wording.best(task.timing()), 200),
                task.rrule());
    }

    private static List<UUID> named(List<String> ids, Map<String, UUID> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).distinct().toList();
    }
}

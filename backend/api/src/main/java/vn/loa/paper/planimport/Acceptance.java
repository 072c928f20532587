package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.loa.people.access.Row;
import vn.loa.people.assignee.AssigneeDraft;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.ProposedParty;
import vn.loa.reading.reader.ProposedTask;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.text.Folding;
import vn.loa.work.channel.ChannelDraft;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanBeginnings;
import vn.loa.work.task.TaskDraft;
import vn.loa.work.task.Tasks;

/** Creates a draft plan from a reviewed proposal, with its tasks and the assignees and channels the unit lacks: all or nothing. */
@ApplicationScoped
class Acceptance {
    @Inject
    PlanBeginnings beginnings;

    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    @Inject
    Tasks tasks;

    Plan plan(PlanImport one, AcceptanceDraft draft) {
        one.requireReady();
        var proposal = one.proposal;
        var clauses = new HashMap<String, UUID>();
        proposal.clauses().forEach(clause -> clauses.put(clause.id(), Row.newId()));
        var content = new AcceptedContent(one, draft, clauses);
        var plan = content.begun(beginnings);
        var parties = parties(proposal, one.unit());
        var ways = channels(proposal, one.unit());
        tasks(proposal, task -> task(task, plan, clauses, parties, ways));
        return plan;
    }

    /** Creates the tasks, or reports the errors of all of them at once. */
    private void tasks(Proposal proposal, Function<ProposedTask, TaskDraft> drafted) {
        var faults = Fault.INVALID_DATA.problem();
        for (int i = 0; i < proposal.tasks().size(); i++) {
            try {
                tasks.create(null, drafted.apply(proposal.tasks().get(i)));
            } catch (Problem problem) {
                if (!problem.placed()) {
                    throw problem.under("/tasks/" + i);
                }
                faults.with("/tasks/" + i, problem);
            }
        }
        if (faults.placed()) {
            throw faults;
        }
    }

    /** The unit's assignee for each party; missing ones are created. Parties with the same name are one. */
    private Map<String, UUID> parties(Proposal proposal, Unit unit) {
        var found = new HashMap<String, UUID>();
        var made = new HashMap<String, UUID>();
        for (int i = 0; i < proposal.parties().size(); i++) {
            var party = proposal.parties().get(i);
            if (!party.dropped()) {
                var piece = "/parties/" + i;
                found.put(party.id(), party.assignee() == null ? made(piece, party, unit, made) : party.assignee());
            }
        }
        return found;
    }

    private UUID made(String piece, ProposedParty party, Unit unit, Map<String, UUID> made) {
        var name = Wording.cut(Wording.best(party.name()), 200);
        var draft = new AssigneeDraft(unit.id(), name, party.kind(), null);
        return made.computeIfAbsent(
                Folding.spelled(name),
                key -> of(piece, () -> assignees.create(null, draft).id()));
    }

    /** Reports what {@code making} refuses at the piece it creates. */
    private static <T> T of(String piece, Supplier<T> making) {
        try {
            return making.get();
        } catch (Problem problem) {
            throw problem.under(piece);
        }
    }

    /** The unit's channel for each form that has one; for a type the unit lacks, one is created and shared. */
    private Map<String, UUID> channels(Proposal proposal, Unit unit) {
        var found = new HashMap<String, UUID>();
        var made = new HashMap<ChannelType, UUID>();
        for (int i = 0; i < proposal.channels().size(); i++) {
            var channel = proposal.channels().get(i);
            var piece = "/channels/" + i;
            if (!channel.dropped() && channel.channel() != null) {
                found.put(channel.id(), channel.channel());
            } else if (!channel.dropped() && channel.type() != null) {
                found.put(
                        channel.id(), made.computeIfAbsent(channel.type(), type -> of(piece, () -> made(type, unit))));
            }
        }
        return found;
    }

    private UUID made(ChannelType type, Unit unit) {
        var draft = new ChannelDraft(
                unit.id(), type, type.called(Language.VI), Wording.measure(type), null, List.of(), null);
        return channels.create(null, draft).id();
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

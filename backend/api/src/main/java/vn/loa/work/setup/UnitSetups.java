package vn.loa.work.setup;

import static vn.loa.people.access.Action.UNIT_SETUP;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.account.Newcomer;
import vn.loa.people.account.Newcomers;
import vn.loa.people.account.Slip;
import vn.loa.people.assignee.AssigneeDraft;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.ChannelDraft;
import vn.loa.work.channel.Channels;

/** Sets a unit up: once, while it has neither assignees nor channels. */
@ApplicationScoped
class UnitSetups {
    @Inject
    Units units;

    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    @Inject
    Newcomers newcomers;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    UnitSetupView begin(UnitSetupDraft draft) {
        return begin(units.at("/unit", draft.unit(), UNIT_SETUP), draft);
    }

    /** The caller may set {@code unit} up. */
    UnitSetupView begin(Unit unit, UnitSetupDraft draft) {
        units.hold(unit);
        refusal(unit).ifPresent(refusal -> {
            throw refusal;
        });
        var bodies = bodies(unit, draft.assignees());
        for (var channel : draft.channels()) {
            channels.found(
                    unit,
                    new ChannelDraft(
                            unit.id(), channel.type(), channel.name(), channel.measure(), null, List.of(), null));
        }
        sql.flush();
        var slips = slips(unit, draft.people(), bodies);
        takeOver(unit, draft.takenOver(), bodies);
        if (!draft.ownRoles().isEmpty()) {
            newcomers.join(unit, draft.ownRoles());
        }
        return new UnitSetupView(
                unit.ref(),
                bodies.size(),
                draft.channels().size(),
                slips.size()
                        + (int) draft.takenOver().stream()
                                .map(UnitSetupDraft.SetupColleague::account)
                                .distinct()
                                .count(),
                slips);
    }

    /** Why the unit cannot be set up now. */
    Optional<Problem> refusal(Unit unit) {
        if (!unit.standsOn(BusinessClock.today(clock))) {
            return Optional.of(SetupProblem.UNIT_ENDED.problem(unit.name()));
        }
        boolean used =
                !assignees.active(unit).isEmpty() || !channels.active(unit).isEmpty();
        return used ? Optional.of(SetupProblem.UNIT_IN_USE.problem(unit.name())) : Optional.empty();
    }

    private Map<String, UUID> bodies(Unit unit, List<Body> drafts) {
        var bodies = new HashMap<String, UUID>();
        for (int i = 0; i < drafts.size(); i++) {
            var body = drafts.get(i);
            if (bodies.containsKey(body.name())) {
                throw Problem.invalid("/assignees/" + i + "/name", Fault.REPEATED);
            }
            var made = assignees.found(unit, new AssigneeDraft(unit.id(), body.name(), body.kind(), null));
            bodies.put(body.name(), made.id());
        }
        return bodies;
    }

    private List<Slip> slips(Unit unit, List<UnitSetupDraft.SetupPerson> people, Map<String, UUID> bodies) {
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var assignees = named(bodies, person.assignee(), "/people/" + i);
            slips.add(newcomers.enter(
                    unit, new Newcomer(null, person.fullName(), person.title(), person.roles(), assignees)));
        }
        return slips;
    }

    private void takeOver(Unit unit, List<UnitSetupDraft.SetupColleague> colleagues, Map<String, UUID> bodies) {
        var before = units.predecessors(unit);
        for (int i = 0; i < colleagues.size(); i++) {
            var colleague = colleagues.get(i);
            var root = "/colleagues/" + i;
            try {
                newcomers.take(
                        unit, colleague.account(), before, colleague.roles(), named(bodies, colleague.assignee(), ""));
            } catch (Problem refusal) {
                throw refusal.under(root);
            }
        }
    }

    private static List<UUID> named(Map<String, UUID> bodies, @Nullable String assignee, String root) {
        if (assignee == null) {
            return List.of();
        }
        if (!bodies.containsKey(assignee)) {
            throw Problem.invalid(root + "/assignee", Fault.UNKNOWN_REFERENCE);
        }
        return List.of(bodies.get(assignee));
    }
}

package vn.loa.people.account;

import static java.util.stream.Collectors.*;
import static vn.loa.people.access.Action.ACCOUNT_EDIT;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Role;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * Hands the duties of somebody who leaves to colleagues. Tasks belong to assignees and papers to units, so that what goes over is the
 * memberships and the roles; what the person did keeps the person's name.
 */
@ApplicationScoped
class Handovers {
    /** Without them plans, reports or money stand still. */
    private static final Set<Role> NEEDED = Set.of(Role.LEADER, Role.COORDINATOR, Role.ACCOUNTANT);
    /** Those who can work on the tasks of an assignee they belong to. */
    private static final Set<Role> WORKING = Set.of(Role.COORDINATOR, Role.CONTRIBUTOR);

    private static final String SOLE = """
            select r.role from account_role r where r.account_id = :account and r.unit_id = :unit and not exists (
                select from account_role o join account a on a.id = o.account_id
                where o.unit_id = r.unit_id and o.role = r.role and a.id <> r.account_id and a.suspended_at is null)
            """;

    @Inject
    Sql sql;

    @Inject
    Units units;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    Account handOver(UUID id, String ifMatch, HandoverDraft draft) {
        var receivers = draft.shares().stream().map(HandoverDraft.Share::to).filter(Objects::nonNull);
        var held = accounts.hold(Stream.concat(Stream.of(id), receivers));
        var leaver = accounts.get(id, ifMatch);
        accounts.refuseOwn(leaver, AccountProblem.OWN_HANDOVER);
        leaver.unitIds().stream().sorted().forEach(unit -> units.hold(units.get(unit)));
        var parties = byUnit(leaver);
        var left = give(leaver, draft.shares(), held, parties);
        if (draft.suspend()) {
            leaver.unitIds().stream()
                    .filter(unit -> !left.contains(unit))
                    .forEach(unit -> refuseLeft(draft.shares(), leaver, units.get(unit), parties));
        }
        return leave(leaver, draft, left, parties);
    }

    /** @return the units whose duties have somebody now */
    private Set<UUID> give(
            Account leaver, List<HandoverDraft.Share> shares, Map<UUID, Account> held, Map<UUID, List<UUID>> parties) {
        var given = new HashSet<UUID>();
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            if (share.to() == null) {
                continue;
            }
            if (!given.add(share.unit())) {
                throw Problem.invalid("/shares/" + i + "/unit", Fault.REPEATED);
            }
            give("/shares/" + i, leaver, share, held.get(share.to()), parties);
        }
        return given;
    }

    private Map<UUID, List<UUID>> byUnit(Account leaver) {
        return memberships.parties(leaver.assignees).stream()
                .collect(groupingBy(Memberships.Party::unitId, mapping(Memberships.Party::id, toList())));
    }

    private void give(
            String root,
            Account leaver,
            HandoverDraft.Share share,
            @Nullable Account receiver,
            Map<UUID, List<UUID>> parties) {
        var unit = units.at(root + "/unit", share.unit(), ACCOUNT_EDIT);
        check(root, leaver, unit, share.roles());
        if (!works(receiver, unit) || receiver == leaver) {
            throw Problem.invalid(root + "/to", AccountProblem.HANDOVER_RECEIVER_UNKNOWN, unit.name());
        }
        var taken = parties.getOrDefault(unit.id(), List.of());
        var roles = receiver.roles(unit.id());
        roles.addAll(share.roles());
        if (!taken.isEmpty() && WORKING.stream().noneMatch(roles::contains)) {
            roles.add(Role.CONTRIBUTOR);
        }
        accounts.write(receiver, receiver.with(unit.id(), roles, taken));
    }

    private static boolean works(@Nullable Account account, Unit unit) {
        return account != null
                && account.suspendedAt == null
                && !account.roles(unit.id()).isEmpty();
    }

    private void check(String root, Account leaver, Unit unit, List<Role> given) {
        var held = leaver.roles(unit.id());
        if (held.isEmpty()) {
            throw Problem.invalid(root + "/unit", AccountProblem.HANDOVER_ELSEWHERE, leaver.fullName, unit.name());
        }
        if (!held.containsAll(given)) {
            throw Problem.invalid(root + "/roles", AccountProblem.HANDOVER_ROLE_NOT_HELD, leaver.fullName, unit.name());
        }
        if (sole(leaver, unit).anyMatch(role -> !given.contains(role))) {
            throw Problem.invalid(root + "/roles", AccountProblem.HANDOVER_ROLE_LEFT, leaver.fullName, unit.name());
        }
    }

    /** The leaver's roles at the unit which nobody else holds and somebody has to. */
    private Stream<Role> sole(Account leaver, Unit unit) {
        return sql.of(SOLE).bind("account", leaver.id()).bind("unit", unit.id()).list(Role.class).stream()
                .filter(NEEDED::contains);
    }

    private void refuseLeft(
            List<HandoverDraft.Share> shares, Account leaver, Unit unit, Map<UUID, List<UUID>> parties) {
        boolean ended = !unit.standsOn(BusinessClock.today(clock));
        if (!ended
                && (parties.containsKey(unit.id())
                        || sole(leaver, unit).findAny().isPresent())) {
            var named = shares.stream().map(HandoverDraft.Share::unit).toList().indexOf(unit.id());
            var pointer = named < 0 ? "/shares" : "/shares/" + named + "/to";
            throw Problem.invalid(pointer, AccountProblem.HANDOVER_UNIT_LEFT, leaver.fullName, unit.name());
        }
    }

    /** Whoever leaves altogether keeps the roles on the suspended account, whose journal stays where it was. */
    private Account leave(Account leaver, HandoverDraft draft, Set<UUID> left, Map<UUID, List<UUID>> parties) {
        if (!draft.suspend() && left.containsAll(leaver.unitIds())) {
            throw Problem.invalid("/suspend", AccountProblem.HANDOVER_NO_ROLE_LEFT, leaver.fullName);
        }
        var kept = parties.entrySet().stream()
                .filter(entry -> !draft.suspend() && !left.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        accounts.handOver(leaver, leaver.without(draft.suspend() ? Set.of() : left, kept), draft.reason());
        return draft.suspend() && leaver.suspendedAt == null ? accounts.suspend(leaver, draft.reason()) : leaver;
    }
}

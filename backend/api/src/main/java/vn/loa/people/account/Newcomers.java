package vn.loa.people.account;

import static vn.loa.people.access.Action.ACCOUNT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.people.access.Role;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;

/** Gives people accounts at a unit without an e-mail: each gets a slip. The caller administers the unit. */
@ApplicationScoped
public class Newcomers {
    private static final int LONGEST_NAME = 40;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    public Slip enter(Unit unit, Newcomer newcomer) {
        var before = accounts.named(newcomer.id());
        if (before.isPresent()) {
            return again(before.get(), newcomer);
        }
        var roles = newcomer.roles().stream()
                .distinct()
                .map(role -> new AccountDraft.RoleAt(role, unit.id()))
                .toList();
        var username = username(newcomer.fullName(), unit.code());
        var password = Legible.word();
        accounts.create(
                new AccountDraft(
                        username, newcomer.fullName(), newcomer.title(), roles, newcomer.assignees(), password, null),
                newcomer.id());
        return new Slip(username, password, newcomer.fullName(), newcomer.title(), newcomer.roles());
    }

    /** The reply with the slip was lost: it is nowhere kept, so the same person gets another. */
    private Slip again(Account account, Newcomer newcomer) {
        accounts.get(account.id(), ACCOUNT_EDIT);
        if (!account.passwordTemporary || !account.fullName.equals(newcomer.fullName())) {
            throw Problem.invalid("/id", AccountProblem.NEWCOMER_THERE);
        }
        var password = Legible.word();
        accounts.resetPassword(account, password);
        return new Slip(account.username, password, account.fullName, account.title, newcomer.roles());
    }

    List<Slip> enter(Unit unit, List<NewcomersDraft.Person> people) {
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            try {
                slips.add(enter(
                        unit,
                        new Newcomer(
                                person.id(), person.fullName(), person.title(), person.roles(), person.assignees())));
            } catch (Problem refusal) {
                throw refusal.under("/people/" + i);
            }
        }
        return slips;
    }

    /** The caller takes roles at the unit too. */
    public void join(Unit unit, List<Role> roles) {
        var own = accounts.own();
        accounts.edit(own, own.with(unit.id(), together(own, unit, roles), List.of()));
    }

    /** Those who work at the unit and may be given roles elsewhere by the caller, by name. */
    public List<Colleague> colleagues(Unit unit) {
        if (!accounts.mayEdit(unit)) {
            return List.of();
        }
        var working = accounts.at(unit);
        var parties = memberships
                .parties(working.stream()
                        .flatMap(account -> account.assignees.stream())
                        .collect(Collectors.toSet()))
                .stream()
                .filter(party -> party.unitId().equals(unit.id()))
                .collect(Collectors.toMap(Memberships.Party::id, Memberships.Party::name));
        return working.stream()
                .map(account -> new Colleague(
                        account.id(),
                        account.fullName(),
                        account.title,
                        account.roles(unit.id()).stream().sorted().toList(),
                        account.assignees.stream()
                                .map(parties::get)
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null)))
                .toList();
    }

    /** Somebody who works at one of {@code before} takes roles at the unit too, and keeps the others: old papers still wait for them. */
    public void take(Unit unit, UUID id, List<Unit> before, List<Role> roles, List<UUID> assignees) {
        var account = accounts.hold(Stream.of(id)).get(id);
        if (account == null
                || account.suspendedAt != null
                || before.stream().noneMatch(old -> account.unitIds().contains(old.id()) && accounts.mayEdit(old))) {
            throw Problem.invalid("/account", Fault.UNKNOWN_REFERENCE);
        }
        accounts.write(account, account.with(unit.id(), together(account, unit, roles), assignees));
    }

    private static Set<Role> together(Account account, Unit unit, List<Role> roles) {
        var held = account.roles(unit.id());
        held.addAll(roles);
        return held;
    }

    /** "hattn.18244" for Trần Thị Ngọc Hà of the unit 18244: the given name, the initials before it; a number where it is taken. */
    private String username(String fullName, String unitCode) {
        var words = List.of(
                Folding.words(fullName).replaceAll("[^a-z0-9 ]", "").strip().split(" +"));
        var initials = words.subList(0, words.size() - 1).stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        var name = words.getLast() + initials;
        var base = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> base + (n == 1 ? "" : n) + "." + unitCode.toLowerCase())
                .filter(candidate -> accounts.of(candidate).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}

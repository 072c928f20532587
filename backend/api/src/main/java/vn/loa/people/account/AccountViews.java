package vn.loa.people.account;

import static vn.loa.people.access.Action.ACCOUNT_EDIT;
import static vn.loa.people.access.Action.ACCOUNT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Unit;

/** Accounts as the caller sees them, with the names behind the ids: a page takes as many statements as one account. */
@ApplicationScoped
class AccountViews {
    @Inject
    Caller caller;

    @Inject
    AccountNames names;

    /** Reading needs the right at one of the account's units, every other action at each of them. */
    static boolean may(Caller caller, Action action, List<AccountAtUnit> places) {
        return action == ACCOUNT_READ
                ? places.stream().anyMatch(place -> caller.may(action, place))
                : places.stream().allMatch(place -> caller.may(action, place));
    }

    List<AccountView> of(List<Account> accounts) {
        var units = names.units(accounts);
        var assignees = new HashSet<UUID>();
        accounts.forEach(account -> assignees.addAll(account.assignees));
        var named = names.assignees(assignees);
        return accounts.stream().map(account -> view(account, units, named)).toList();
    }

    private AccountView view(Account account, Map<UUID, Unit> units, Map<UUID, Ref> named) {
        var roles = account.roles.stream()
                .sorted(Comparator.comparing(
                                (HeldRole held) -> units.get(held.unitId()).unitPath())
                        .thenComparing(HeldRole::role))
                .map(held -> new AccountView.RoleHeld(
                        held.role(), units.get(held.unitId()).ref()))
                .toList();
        var assignees = account.assignees.stream()
                .map(named::get)
                .sorted(Comparator.comparing(Ref::name))
                .toList();
        var places = account.unitIds().stream()
                .map(unit -> new AccountAtUnit(account, units.get(unit)))
                .toList();
        var can = Stream.of(ACCOUNT_READ, ACCOUNT_EDIT)
                .filter(action -> may(caller, action, places))
                .toList();
        return AccountView.of(account, roles, assignees, can);
    }
}

package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Ref;
import vn.loa.people.account.Memberships.Party;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/** Names behind the ids that accounts hold, read in one statement each for any number of accounts. */
@ApplicationScoped
class AccountNames {
    @Inject
    Units units;

    @Inject
    Memberships memberships;

    /** The units where these accounts hold roles, by id. */
    Map<UUID, Unit> units(Collection<Account> accounts) {
        return units.of(
                accounts.stream().flatMap(account -> account.unitIds().stream()).toList());
    }

    /** An account seen from each unit where it holds a role, the highest unit first. */
    List<AccountAtUnit> places(Account account) {
        return units(List.of(account)).values().stream()
                .sorted(Comparator.comparing(Unit::unitPath))
                .map(unit -> new AccountAtUnit(account, unit))
                .toList();
    }

    Map<UUID, Ref> assignees(Collection<UUID> ids) {
        return memberships.parties(ids).stream()
                .collect(Collectors.toMap(Party::id, party -> new Ref(party.id(), party.name())));
    }

    /** Those of {@code ids} that are assignees of {@code units}. */
    Set<UUID> assigneesOf(Collection<UUID> units, Collection<UUID> ids) {
        return memberships.parties(ids).stream()
                .filter(party -> units.contains(party.unitId()))
                .map(Party::id)
                .collect(Collectors.toSet());
    }
}

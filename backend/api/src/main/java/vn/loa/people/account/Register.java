package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.Unit;

/** Names behind the ids that accounts hold, read in one statement each for any number of accounts. */
@ApplicationScoped
class Register {
    @Inject
    EntityManager em;

    /** The units where these accounts hold roles, by id. */
    Map<UUID, Unit> units(Collection<Account> accounts) {
        var ids = new HashSet<UUID>();
        accounts.forEach(account -> ids.addAll(account.unitIds()));
        var units = new HashMap<UUID, Unit>();
        if (!ids.isEmpty()) {
            Unit.<Unit>list("id in ?1", ids).forEach(unit -> units.put(unit.id(), unit));
        }
        return units;
    }

    /** An account seen from each unit where it holds a role, the highest unit first. */
    List<AccountAtUnit> places(Account account) {
        return units(List.of(account)).values().stream()
                .sorted(Comparator.comparing(Unit::unitPath))
                .map(unit -> new AccountAtUnit(account, unit))
                .toList();
    }

    /** Assignees by id; in SQL because assignees stand above accounts and import them. */
    Map<UUID, Ref> assignees(Collection<UUID> ids) {
        var found = new HashMap<UUID, Ref>();
        if (!ids.isEmpty()) {
            for (var row : rows("select id, name from assignee where id in (:ids)", ids)) {
                found.put(row.get("id", UUID.class), new Ref(row.get("id", UUID.class), row.get("name", String.class)));
            }
        }
        return found;
    }

    /** Those of {@code ids} that are assignees of {@code units}. */
    Set<UUID> assigneesOf(Collection<UUID> units, Collection<UUID> ids) {
        var found = new HashSet<UUID>();
        if (!ids.isEmpty()) {
            for (var row : rows("select id, unit_id from assignee where id in (:ids)", ids)) {
                if (units.contains(row.get("unit_id", UUID.class))) {
                    found.add(row.get("id", UUID.class));
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Collection<UUID> ids) {
        return em.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
    }
}

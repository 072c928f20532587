package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.loa.people.access.Grant;
import vn.loa.people.access.Jurisdiction;
import vn.loa.people.access.Principal.Person;
import vn.loa.people.access.Role;
import vn.loa.people.access.SignedIn;

/** Reads who is signed in, with their rights, in one statement. Paths are resolved here once and bound as parameters everywhere after. */
@ApplicationScoped
class Persons implements SignedIn {
    private static final String SQL = """
            select a.full_name, r.role, cast(r.unit_id as text) as unit_id, cast(u.path as text) as path, cast(p.path as text) as predecessor,
                   cast(m.assignee_id as text) as assignee_id
            from account a
            join device_session s on s.account_id = a.id and s.id = :session and s.ended_at is null
            left join account_role r on r.account_id = a.id
            left join unit u on u.id = r.unit_id
            left join unit_succession x on x.successor_id = u.id
            left join unit p on p.id = x.predecessor_id
            left join assignee_member m on m.account_id = a.id
            where a.id = :account and a.suspended_at is null
            """;

    @Inject
    EntityManager em;

    @Override
    @Transactional
    public Optional<Person> person(UUID account, UUID session) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(SQL, Tuple.class)
                .setParameter("account", account)
                .setParameter("session", session)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Set<String>> subtrees = new LinkedHashMap<>();
        Set<UUID> assignees = new HashSet<>();
        for (var row : rows) {
            if (row.get("role") != null) {
                var subtree = subtrees.computeIfAbsent(unit(row), unit -> new LinkedHashSet<>());
                subtree.add((String) row.get("path"));
                if (row.get("predecessor") != null) {
                    subtree.add((String) row.get("predecessor"));
                }
            }
            if (row.get("assignee_id") != null) {
                assignees.add(UUID.fromString((String) row.get("assignee_id")));
            }
        }
        var grants = rows.stream()
                .filter(row -> row.get("role") != null)
                .map(row -> new Grant(Role.valueOf((String) row.get("role")), at(row, subtrees.get(unit(row)))))
                .distinct()
                .toList();
        return Optional.of(new Person(account, (String) rows.getFirst().get("full_name"), session, grants, assignees));
    }

    private static Jurisdiction at(Tuple row, Set<String> subtree) {
        return new Jurisdiction(unit(row), (String) row.get("path"), List.copyOf(subtree));
    }

    private static UUID unit(Tuple row) {
        return UUID.fromString((String) row.get("unit_id"));
    }
}

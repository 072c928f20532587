package vn.loa.people.account;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Grant;
import vn.loa.people.access.Jurisdiction;
import vn.loa.people.access.PresentRights;
import vn.loa.people.access.Principal.Person;
import vn.loa.people.access.Role;
import vn.loa.people.access.SignedIn;

/**
 * Reads who is signed in, with their rights, in one statement. Paths are resolved once here; later statements bind them as parameters. A
 * temporary password gives no rights.
 */
@ApplicationScoped
class Persons implements SignedIn, PresentRights {
    private record Held(String fullName, Role role, UUID unitId, String path, String predecessor, UUID assigneeId) {}

    private static final String SQL = """
            select a.full_name, r.role, r.unit_id, cast(u.path as text) as path, cast(p.path as text) as predecessor, m.assignee_id
            from account a
            left join account_role r on r.account_id = a.id and not a.password_temporary
            left join unit u on u.id = r.unit_id
            left join unit_succession x on x.successor_id = u.id
            left join unit p on p.id = x.predecessor_id
            left join assignee_member m on m.account_id = a.id and not a.password_temporary
            where a.id = :account and a.suspended_at is null
            """;

    private static final String IN_SESSION = SQL
            + " and exists (select from device_session s where s.account_id = a.id and s.id = :session and s.ended_at is null)";

    @Inject
    Sql sql;

    @Override
    @Transactional
    public Optional<Person> person(UUID account, UUID session) {
        return person(
                account,
                session,
                sql.of(IN_SESSION)
                        .bind("account", account)
                        .bind("session", session)
                        .list(Held.class));
    }

    @Override
    @Transactional
    public Optional<Person> of(UUID account) {
        return person(account, null, sql.of(SQL).bind("account", account).list(Held.class));
    }

    private static Optional<Person> person(UUID account, UUID session, List<Held> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> new Person(
                        account,
                        row.fullName,
                        session,
                        grants(rows),
                        rows.stream()
                                .map(Held::assigneeId)
                                .filter(Objects::nonNull)
                                .collect(toSet())));
    }

    private static List<Grant> grants(List<Held> rows) {
        return rows.stream()
                .filter(row -> row.role != null)
                .map(row -> new Grant(row.role, new Jurisdiction(row.unitId, row.path, subtree(row, rows))))
                .distinct()
                .toList();
    }

    private static List<String> subtree(Held held, List<Held> rows) {
        var paths = rows.stream()
                .filter(row -> held.unitId.equals(row.unitId))
                .flatMap(row -> Stream.of(row.path, row.predecessor))
                .filter(Objects::nonNull)
                .collect(toCollection(LinkedHashSet::new));
        return List.copyOf(paths);
    }
}

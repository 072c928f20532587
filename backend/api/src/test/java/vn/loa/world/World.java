package vn.loa.world;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A fresh commune below a fresh province, a neighbour beside it, and the cast with their roles. Everything after the bare units
 * is done over HTTP, as any client would.
 */
public final class World {
    private static final AtomicInteger COUNT = new AtomicInteger((int) (System.nanoTime() / 1000 % 50_000_000));
    private static final String PASSWORD = "mat khau thu 123";
    private static Actor administrator;

    public final UUID province;
    public final UUID commune;
    public final UUID neighbour;
    public final Cast cast;
    /** The assignee Tư belongs to, and two more. */
    public final UUID tuPhap;

    public final UUID vanHoa;
    public final UUID buuDien;

    private final int number = COUNT.incrementAndGet();

    private World() {
        province = unit("t%d".formatted(number), "tỉnh Thử " + number, "PROVINCE", null);
        commune = unit("x%d".formatted(number), "xã Thử " + number, "COMMUNE", province);
        neighbour = unit("y%d".formatted(number), "xã Bên " + number, "COMMUNE", province);
        var ha = account("ha", "Trần Thị Ngọc Hà", "COORDINATOR", commune, List.of());
        vanHoa = assignee(ha, "Công chức Văn hóa – Xã hội", "POST");
        tuPhap = assignee(ha, "Công chức Tư pháp", "POST");
        buuDien = assignee(ha, "Bưu điện xã", "PARTNER");
        cast = new Cast(
                ha,
                account("minh", "Nguyễn Văn Minh", "LEADER", commune, List.of()),
                account("tai", "Lê Hữu Tài", "ACCOUNTANT", commune, List.of()),
                account("tu", "Phan Văn Tư", "CONTRIBUTOR", commune, List.of(tuPhap)),
                account("giam", "Võ Thị Giám", "OBSERVER", commune, List.of()),
                account("quan", "Đặng Văn Quản", "ADMINISTRATOR", commune, List.of()),
                account("so", "Sở Nội vụ", "COORDINATOR", province, List.of()),
                account("la", "Người Lạ", "COORDINATOR", neighbour, List.of()));
    }

    public static World tell() {
        return new World();
    }

    /** The administrator of the whole country, who makes the first accounts. */
    public static synchronized Actor administrator() {
        if (administrator == null) {
            administrator = Actor.signIn("quantri", "mat khau quan tri");
        }
        return administrator;
    }

    /** Another person with one role; the password is the world's. */
    public Actor account(String name, String fullName, String role, UUID unit, List<UUID> assignees) {
        var username = name + number;
        administrator()
                .create(
                        "/accounts",
                        Map.of(
                                "username", username,
                                "fullName", fullName,
                                "password", PASSWORD,
                                "roles", List.of(Map.of("role", role, "unit", unit)),
                                "assignees", assignees));
        return Actor.signIn(username, PASSWORD);
    }

    public static String password() {
        return PASSWORD;
    }

    public UUID assignee(Actor actor, String name, String kind) {
        return actor.create("/assignees", Map.of("unit", commune, "name", name, "kind", kind));
    }

    public UUID channel(String type, String name, String measure) {
        return cast.ha()
                .create(
                        "/channels",
                        Map.of("unit", commune, "type", type, "name", name, "measure", measure, "slots", List.of()));
    }

    /** A drafted plan of {@code year} with two clauses and two topics. */
    public PlanInWorld plan(int year) {
        return PlanInWorld.draft(this, year);
    }

    /** The same, submitted by Hà and issued by Minh. */
    public PlanInWorld issuedPlan(int year) {
        return plan(year).issue();
    }

    int number() {
        return number;
    }

    private static UUID unit(String code, String name, String kind, UUID parent) {
        var id = UUID.randomUUID();
        var sql = """
                insert into unit (id, code, name, kind, parent_id, path, valid_from)
                select ?, ?, ?, ?, p.id, p.path || text2ltree(? || '_2020'), ? from unit p where p.id = coalesce(?, (select id from unit where code = 'VN'))
                """;
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setString(2, code);
            insert.setString(3, name);
            insert.setString(4, kind);
            insert.setString(5, code);
            insert.setObject(6, LocalDate.of(2020, 1, 1));
            insert.setObject(7, parent);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

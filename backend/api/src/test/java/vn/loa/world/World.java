package vn.loa.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A fresh commune below a fresh province, a neighbour beside it, and the cast with their roles. Everything after the bare units
 * is done over HTTP, as any client would.
 */
public final class World {
    private static final String PASSWORD = "mat khau thu 123";
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static Actor administrator;

    public final UUID province;
    public final UUID commune;
    public final UUID neighbour;
    public final Cast cast;
    /** The assignee Tư belongs to, and two more. */
    public final UUID tuPhap;

    public final UUID vanHoa;
    public final UUID buuDien;

    private final String number = Database.text("select nextval('test_world')");

    private World() {
        province = unit("t", "tỉnh Thử", "PROVINCE", null, FOUNDED);
        commune = unit("x", "xã Thử", "COMMUNE", province, FOUNDED);
        neighbour = unit("y", "xã Bên", "COMMUNE", province, FOUNDED);
        cast = new Cast(this);
        vanHoa = assignee(cast.ha(), "Công chức Văn hóa – Xã hội", "POST");
        tuPhap = assignee(cast.ha(), "Công chức Tư pháp", "POST");
        buuDien = assignee(cast.ha(), "Bưu điện xã", "PARTNER");
    }

    public static World tell() {
        Database.execute("create sequence if not exists test_world");
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
        var id = administrator()
                .create(
                        "/accounts",
                        Map.of(
                                "username", username,
                                "fullName", fullName,
                                "password", PASSWORD,
                                "passwordTemporary", false,
                                "roles", List.of(Map.of("role", role, "unit", unit)),
                                "assignees", assignees));
        return Actor.signIn(id, username, PASSWORD);
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

    /** A link that proves something. */
    public UUID link() {
        return cast.ha()
                .create(
                        "/evidence/links",
                        Map.of("unit", commune, "url", "https://example.org/bai", "title", "Bài viết"));
    }

    /** A drafted plan of {@code year} with two clauses and two topics. */
    public PlanInWorld plan(int year) {
        return PlanInWorld.draft(this, year);
    }

    /** The same, submitted by Hà and issued by Minh. */
    public PlanInWorld issuedPlan(int year) {
        return plan(year).issue();
    }

    /** The commune that took the place of this one on 1/7/2025. */
    public UUID successor() {
        var merger = LocalDate.of(2025, 7, 1);
        var successor = unit("z", "xã Mới", "COMMUNE", province, merger);
        Database.execute("update unit set valid_to = ? where id = ?", merger.minusDays(1), commune);
        Database.execute(
                "insert into unit_succession (predecessor_id, successor_id) values (?, ?)", commune, successor);
        return successor;
    }

    private UUID unit(String letter, String name, String kind, UUID parent, LocalDate since) {
        var id = FreshId.next();
        var code = letter + number;
        Database.execute("""
                insert into unit (id, code, name, kind, parent_id, path, valid_from)
                select ?, ?, ?, ?, p.id, p.path || text2ltree(?), ? from unit p where p.id = coalesce(?, (select id from unit where code = 'VN'))
                """, id, code, name + " " + number, kind, code + "_" + since.getYear(), since, parent);
        return id;
    }
}

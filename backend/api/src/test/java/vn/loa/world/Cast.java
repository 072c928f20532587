package vn.loa.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of every story, each of whom gets an account when the story first needs them. Hà coordinates, Minh leads, Tài keeps the
 * money, Tư (justice) contributes, Giám observes, Quản administers; Sở coordinates the province; Lạ is of another commune.
 */
public final class Cast {
    private final World world;
    private final Map<String, Actor> met = new HashMap<>();

    Cast(World world) {
        this.world = world;
    }

    public Actor ha() {
        return meet("ha", "Trần Thị Ngọc Hà", "COORDINATOR", world.commune);
    }

    public Actor minh() {
        return meet("minh", "Nguyễn Văn Minh", "LEADER", world.commune);
    }

    public Actor tai() {
        return meet("tai", "Lê Hữu Tài", "ACCOUNTANT", world.commune);
    }

    public Actor tu() {
        return meet("tu", "Phan Văn Tư", "CONTRIBUTOR", world.commune, world.tuPhap);
    }

    public Actor giam() {
        return meet("giam", "Võ Thị Giám", "OBSERVER", world.commune);
    }

    public Actor quan() {
        return meet("quan", "Đặng Văn Quản", "ADMINISTRATOR", world.commune);
    }

    public Actor so() {
        return meet("so", "Sở Nội vụ", "COORDINATOR", world.province);
    }

    public Actor la() {
        return meet("la", "Người Lạ", "COORDINATOR", world.neighbour);
    }

    /** Everyone who works at the commune, for stories that count them. */
    public List<Actor> ofTheCommune() {
        return List.of(ha(), minh(), tai(), tu(), giam(), quan());
    }

    private Actor meet(String name, String fullName, String role, UUID unit, UUID... assignees) {
        var actor = met.get(name);
        if (actor == null) {
            actor = world.account(name, fullName, role, unit, List.of(assignees));
            met.put(name, actor);
        }
        return actor;
    }
}

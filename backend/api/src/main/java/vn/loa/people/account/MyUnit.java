package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Action;
import vn.loa.people.access.Policy;
import vn.loa.people.access.Reach;
import vn.loa.people.access.Role;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitKind;
import vn.loa.people.unit.UnitRef;

/** A unit where the caller holds a role. */
record MyUnit(
        UnitRef unit,
        UnitKind kind,
        @Nullable LocalDate validTo,
        List<Role> roles,

        @Schema(
                description =
                        "Việc được làm ở đơn vị này, kể cả việc chỉ làm được với phần của mình. / What may be done at this unit, also what only with one's own part.")
        List<Action> can) {

    static MyUnit of(Unit unit, List<Role> roles) {
        var can = Arrays.stream(Action.values())
                .filter(action -> roles.stream().anyMatch(role -> Policy.reach(role, action)
                        .filter(reach -> reach != Reach.TOP || unit.parent() == null)
                        .isPresent()))
                .toList();
        return new MyUnit(unit.ref(), unit.kind(), unit.validTo(), roles, can);
    }
}

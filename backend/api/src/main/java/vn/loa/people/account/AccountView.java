package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.access.Role;
import vn.loa.people.unit.UnitRef;

record AccountView(
        UUID id,
        @Schema(examples = "ha.lienminh") String username,
        @Schema(examples = "Trần Thị Ngọc Hà") String fullName,
        @Nullable String title,
        List<RoleHeld> roles,
        List<Ref> assignees,
        @Nullable Instant suspendedAt,
        @Nullable Instant secondFactorAt,
        int version,
        List<Action> can)
        implements Versioned {

    @Schema(name = "RoleHeld")
    record RoleHeld(Role role, UnitRef unit) {}

    static AccountView of(Account account, List<RoleHeld> roles, List<Ref> assignees, List<Action> can) {
        return new AccountView(
                account.id(),
                account.username,
                account.fullName,
                account.title,
                roles,
                assignees,
                account.suspendedAt,
                account.secondFactorAt,
                account.version(),
                can);
    }
}

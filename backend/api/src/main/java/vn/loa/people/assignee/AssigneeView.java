package vn.loa.people.assignee;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;
import vn.loa.reading.term.AssigneeKind;

record AssigneeView(
        UUID id,
        UnitRef unit,
        @Schema(examples = "Công chức Văn hóa – Xã hội") String name,
        AssigneeKind kind,
        @Nullable String contact,

        @Schema(description = "Tài khoản thuộc đầu mối này. / Accounts that belong to it.")
        List<Ref> members,

        @Nullable Instant retiredAt,
        int version,
        List<Action> can)
        implements Versioned {

    static AssigneeView of(Assignee assignee, List<Action> can) {
        return new AssigneeView(
                assignee.id(),
                assignee.unit().ref(),
                assignee.name(),
                assignee.kind,
                assignee.contact,
                assignee.members.stream()
                        .map(account -> new Ref(account.id(), account.fullName()))
                        .toList(),
                assignee.retiredAt(),
                assignee.version(),
                can);
    }
}

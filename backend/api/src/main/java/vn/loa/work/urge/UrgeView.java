package vn.loa.work.urge;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

record UrgeView(
        UUID id,
        Ref task,
        Ref assignee,
        LocalDate on,
        @Nullable String note,
        @Schema(examples = "Trần Thị Ngọc Hà") String by,
        Instant at) {
    static UrgeView of(Urge urge) {
        return new UrgeView(
                urge.id(),
                new Ref(urge.task.id(), urge.title),
                urge.assignee.ref(),
                urge.on,
                urge.note,
                urge.urged.by(),
                urge.urged.at());
    }
}

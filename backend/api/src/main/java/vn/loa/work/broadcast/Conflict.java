package vn.loa.work.broadcast;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** What does not fit: told, never forbidden, for a channel's people know best. */
record Conflict(
        Kind kind,

        @Nullable @Schema(description = "Mục phát cùng lúc, của SAME_TIME. / The item at the same time, of SAME_TIME.")
        Ref with,

        @Nullable
        @Schema(
                examples = "4",
                description =
                        "Số phút vượt khung giờ, của LONGER_THAN_SLOT. / Minutes beyond the slot, of LONGER_THAN_SLOT.")
        Integer minutesOver) {

    @Schema(
            name = "ConflictKind",
            description =
                    "SAME_TIME: hai mục trùng giờ trên một kênh; LONGER_THAN_SLOT: dài hơn khung giờ. / SAME_TIME: two items of a channel overlap; LONGER_THAN_SLOT: it ends after the slot.")
    enum Kind {
        SAME_TIME,
        LONGER_THAN_SLOT
    }
}

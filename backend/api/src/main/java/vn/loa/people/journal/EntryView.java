package vn.loa.people.journal;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.ActorKind;

/** One fact as clients read it. {@code fact} is stable; clients translate it. */
record EntryView(
        @Schema(examples = "42") long sequence,
        Instant at,
        @Schema(examples = "Trần Thị Ngọc Hà") String actor,
        @Nullable UUID actorId,
        ActorKind actorKind,
        EntryUnit unit,
        @Schema(examples = "plan") String noun,
        UUID subject,

        @Schema(examples = "Tuyên truyền cải cách hành chính năm 2022")
        String subjectTitle,

        @Schema(examples = "PLAN_ISSUED") String fact,
        @Nullable String reason,
        List<Change> changes) {

    /** The unit of a chain: the journal's package is below units, so it has its own reference. */
    record EntryUnit(
            UUID id,
            @Schema(examples = "18244") String code,
            @Schema(examples = "xã Đức Minh") String name) {}
}

package vn.loa.work.beginning;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** A task as parsed from one row. */
record TaskImportRow(
        int row,
        @Nullable String code,
        String title,
        @Nullable Ref lead,
        List<Ref> coordinating,
        List<Ref> channels,
        List<Ref> topics,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable @Schema(examples = "hằng tháng") String recurrenceText,
        @Nullable @Schema(examples = "FREQ=MONTHLY") String rrule,
        @Nullable String deliverable) {}

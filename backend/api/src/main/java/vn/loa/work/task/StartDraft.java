package vn.loa.work.task;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day a task was started. */
record StartDraft(
        @Nullable @Schema(description = "Vắng là hôm nay; không sau hôm nay. / Today where absent; not after today.")
        LocalDate startedOn) {}

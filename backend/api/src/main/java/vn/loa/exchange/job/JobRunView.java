package vn.loa.exchange.job;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.job.JobName;

/**
 * A run that did something or failed.
 *
 * @param endedAt absent where the server stopped in the middle of it
 * @param failureCode of the last part that failed; absent where all went well
 */
record JobRunView(
        UUID id,
        JobName job,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<DeedView> did,
        @Nullable @Schema(examples = "MAIL_NOT_SENT") String failureCode,

        @Nullable @Schema(examples = "Chưa gửi được thư vì máy chủ thư không trả lời; hãy thử lại sau ít phút.")
        String failure) {}

package vn.loa.exchange.feed;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing to which something happened.
 *
 * @param version what it has now, to compare with the one known; absent of what is gone
 */
record ChangedView(
        @Schema(examples = "activity") String noun,
        UUID id,
        Happened happened,
        @Nullable @Schema(examples = "3") Integer version,
        Instant at) {
    /** What a client does with its copy. */
    @Schema(
            name = "Happened",
            description =
                    "`CHANGED`: đọc lại; `WITHDRAWN`: còn đọc được nhưng không còn tính; `GONE`: đã xóa hoặc không còn được xem. / "
                            + "`CHANGED`: read it again; `WITHDRAWN`: it can be read, but no longer counts; `GONE`: deleted, or no longer to be seen.")
    enum Happened {
        CHANGED,
        WITHDRAWN,
        GONE
    }
}

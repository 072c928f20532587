package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** How far the tasks an assignee leads are. Cancelled ones do not count. */
record PartyProgress(
        Ref assignee,
        int total,
        int done,
        int overdue,

        @Schema(
                description =
                        "Số nhiệm vụ được gia hạn; không tính là quá hạn cho đến hạn mới. / Tasks with a granted extension; not overdue before the new day.")
        int extended,

        @Nullable LocalDate lastActivityOn) {}

package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a code is asked for beside the password. */
record SecondFactorView(
        @Nullable @Schema(description = "Không có: chưa bật. / Absent: it is off.")
        Instant since,

        @Schema(description = "Số mã dự phòng còn dùng được. / Recovery codes still to be used.")
        int recoveryCodesLeft) {}

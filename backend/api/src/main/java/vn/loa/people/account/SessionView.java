package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session that has just been opened or refreshed. */
record SessionView(
        UUID sessionId,

        @Schema(description = "JWT cho tiêu đề Authorization: Bearer. / JWT for the Authorization: Bearer header.")
        String accessToken,

        @Schema(description = "Lúc accessToken hết hạn. / When accessToken ends.")
        Instant expiresAt,

        @Nullable @Schema(description = "Chỉ cho ứng dụng di động. / For apps only.")
        String refreshToken,

        @Nullable
        @Schema(
                description =
                        "Chỉ cho ứng dụng, khi đăng nhập: giữ lại để gửi ở lần sau. / For apps only, at sign-in: kept and sent the next time.")
        String deviceToken) {}

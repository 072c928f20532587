package vn.loa.people.account;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refresh token, where it is not in the cookie. */
record RefreshDraft(
        @Nullable
        @Size(max = 100)
        @Schema(
                description =
                        "Ứng dụng di động gửi ở đây; trình duyệt dùng cookie. / Apps send it here; browsers use the cookie.")
        String refreshToken) {}

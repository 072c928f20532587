package vn.loa.exchange.webhook;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;

record WebhookView(
        UUID id,
        UnitRef unit,
        @Schema(examples = "Trục tích hợp của tỉnh") String description,

        @Schema(description = "Người tạo; webhook có quyền của người này. / Who made it; it has their rights.")
        Ref owner,

        String address,
        List<String> types,
        WebhookState state,

        @Nullable
        @Schema(
                description =
                        "Vì sao dừng: người dừng, nơi nhận trả lời 410, hay nơi nhận lỗi liền 3 ngày. / Why it is disabled: by a person, by a 410 of the receiver, or as it failed for 3 days.")
        DisabledBecause disabledBecause,

        @Nullable Instant disabledAt,

        @Nullable
        @Schema(
                description =
                        "Lỗi đầu tiên kể từ lần gửi được gần nhất. / The first failure since a delivery last arrived.")
        Instant failingSince,

        @Nullable
        @Schema(
                description =
                        "Mã bí mật, chỉ trong câu trả lời tạo ra nó. / The secret, only in the answer that makes it.",
                examples = "whsec_…")
        String secret,

        @Nullable
        @Schema(
                description =
                        "Đến lúc này mã cũ vẫn ký cùng mã mới. / Until then the secret before signs beside the new one.")
        Instant previousUntil,

        Instant createdAt,
        int version,
        List<Action> can)
        implements Versioned {}

package vn.loa.exchange.webhook;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DeliveryView(
        @Schema(
                description =
                        "`webhook-id` của mọi lần gửi, kể cả gửi lại. / The `webhook-id` of every attempt, of replays too.")
        UUID id,

        @Schema(examples = "plan.issued") String type,
        DeliveryState state,
        Instant madeAt,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,

        @Nullable @Schema(description = "Mã HTTP lần gần nhất. / The last HTTP status.")
        Integer lastStatus,

        @Nullable @Schema(description = "Lần gần nhất mất bao lâu. / How long the last attempt took.")
        Integer lastMillis,

        @Nullable DeliveryFailure lastFailure) {}

package vn.loa.people.apikey;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LiveSecretView(
        @Schema(examples = "loa_8fK2mQ0x") String prefix,
        Instant madeAt,

        @Nullable @Schema(description = "Lần dùng gần nhất, chính xác tới phút. / The last use, to the minute.")
        Instant lastUsedAt) {
    static LiveSecretView of(KeySecret secret) {
        return new LiveSecretView(secret.hint, secret.madeAt, secret.usedAt);
    }
}

package vn.loa.people.guest;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;

record GuestLinkView(
        UUID id,
        Ref assignee,
        LocalDate expiresOn,

        @Nullable
        @Schema(
                description =
                        "Mã đứng sau `/g#` trong liên kết, chỉ trong câu trả lời tạo ra nó. / What stands behind `/g#` in the link, only in the answer that makes it.")
        String secret,

        @Schema(examples = "Trần Thị Ngọc Hà") String madeBy,
        Instant madeAt,

        @Nullable @Schema(description = "Lần dùng gần nhất, chính xác tới phút. / The last use, to the minute.")
        Instant lastUsedAt,

        @Nullable Instant revokedAt,
        int version,
        List<Action> can)
        implements Versioned {
    static GuestLinkView of(GuestLink link, String secret, List<Action> can) {
        return new GuestLinkView(
                link.id(),
                link.assignee.ref(),
                link.expiresOn,
                secret,
                link.made.by(),
                link.made.at(),
                link.usedAt,
                link.revokedAt,
                link.version(),
                can);
    }
}

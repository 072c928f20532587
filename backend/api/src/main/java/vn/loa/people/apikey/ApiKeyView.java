package vn.loa.people.apikey;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;

record ApiKeyView(
        UUID id,
        UnitRef unit,
        @Schema(examples = "Kho dữ liệu của tỉnh") String name,

        @Schema(description = "Người tạo; khóa có quyền của người này. / Who made it; it has their rights.")
        Ref owner,

        UnitRef within,
        List<Action> scopes,
        @Schema(examples = "2027-06-30") LocalDate expiresOn,
        boolean inAddress,

        @Nullable
        @Schema(
                description =
                        "Mã đầy đủ, chỉ trong câu trả lời tạo ra nó. / The whole secret, only in the answer that makes it.")
        String secret,

        @Schema(
                description =
                        "Mã đang dùng, mới nhất trước; hai mã khi đang thay. / Live secrets, the newest first; two while rotating.")
        List<LiveSecretView> secrets,

        @Nullable Instant revokedAt,
        Instant createdAt,
        int version,
        List<Action> can)
        implements Versioned {}

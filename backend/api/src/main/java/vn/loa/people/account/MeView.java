package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

/** The caller, as the first screen needs it. */
record MeView(
        UUID id,
        @Schema(examples = "ha.lienminh") String username,
        @Schema(examples = "Trần Thị Ngọc Hà") String fullName,
        @Nullable String title,
        @Schema(enumeration = {"vi", "en"}) String language,

        @Schema(
                description =
                        "Mật khẩu tạm: phải đổi trước khi làm việc khác. / A temporary password: it must be changed before anything else.")
        boolean passwordTemporary,

        List<MyUnit> units,
        List<Ref> assignees) {}

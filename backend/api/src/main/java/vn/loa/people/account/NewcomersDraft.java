package vn.loa.people.account;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Role;

/** People to be given accounts at a unit, without an e-mail: each gets a slip. */
record NewcomersDraft(
        @NotNull UUID unit,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Person> people) {

    @Schema(name = "NewcomerDraft")
    record Person(
            @Nullable
            @Schema(
                    description =
                            "Do máy khách chọn: gửi lại cùng mã thì không tạo thêm tài khoản, chỉ in phiếu mới khi phiếu cũ chưa dùng. / "
                                    + "Chosen by the client: the same id again makes no second account, only another slip while the first was not used.")
            UUID id,

            @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Trần Thị Ngọc Hà")
            String fullName,

            @Nullable @Size(max = 200) @Schema(examples = "Trưởng phòng Văn hóa – Xã hội")
            String title,

            @NotNull @Size(min = 1, max = 6) List<@NotNull Role> roles,
            @NotNull @Size(max = 50) List<@NotNull UUID> assignees) {}
}

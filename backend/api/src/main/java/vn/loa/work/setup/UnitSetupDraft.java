package vn.loa.work.setup;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Role;

/** A unit that nobody uses yet, as its administrator wants it. */
record UnitSetupDraft(
        @NotNull UUID unit,
        @NotNull @Size(max = 200) List<@NotNull @Valid Body> assignees,
        @NotNull @Size(max = 100) List<@NotNull @Valid UsualChannel> channels,
        @NotNull @Size(max = 100) List<@NotNull @Valid SetupPerson> people,

        @Nullable
        @Size(max = 200)
        @Schema(
                description =
                        "Người của đơn vị cũ nay cũng làm việc ở đây: giữ tài khoản, mật khẩu và vai trò ở đơn vị cũ. / "
                                + "People of the units this one came from who work here too: they keep account, password and their roles there.")
        List<@NotNull @Valid SetupColleague> colleagues,

        @NotNull
        @Size(max = 6)
        @Schema(description = "Vai trò mà chính người tạo nhận ở đơn vị. / Roles the caller takes at the unit.")
        List<@NotNull Role> ownRoles) {

    @Schema(name = "SetupPerson")
    record SetupPerson(
            @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Trần Thị Ngọc Hà")
            String fullName,

            @Nullable @Size(max = 200) @Schema(examples = "Trưởng phòng Văn hóa – Xã hội")
            String title,

            @NotNull @Size(min = 1, max = 6) List<@NotNull Role> roles,

            @Nullable
            @Schema(
                    description =
                            "Tên một đầu mối trong `assignees` mà người này thuộc về. / The name of one of `assignees` this person belongs to.")
            String assignee) {}

    @Schema(name = "SetupColleague")
    record SetupColleague(
            @NotNull UUID account,

            @NotNull @Size(min = 1, max = 6) List<@NotNull Role> roles,

            @Nullable @Schema(description = "Như ở `people`. / As in `people`.")
            String assignee) {}

    List<SetupColleague> takenOver() {
        return Objects.requireNonNullElse(colleagues, List.of());
    }
}

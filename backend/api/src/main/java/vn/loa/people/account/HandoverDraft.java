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

/** Who takes over from somebody who leaves units, or leaves altogether. */
record HandoverDraft(
        @NotBlank @Size(min = 1, max = 1000) @Schema(examples = "Chuyển công tác về sở")
        String reason,

        @NotNull
        @Schema(
                description = "`true`: nghỉ hẳn, tài khoản bị khóa; `false`: chỉ thôi việc ở các đơn vị nêu dưới. / "
                        + "`true`: leaves altogether, the account is suspended; `false`: leaves only the units below.")
        Boolean suspend,

        @NotNull @Size(max = 50) List<@NotNull @Valid Share> shares) {

    /** The duties at one unit. */
    @Schema(name = "HandoverShare")
    record Share(
            @NotNull UUID unit,

            @Nullable
            @Schema(
                    description = "Người nhận, đang có vai trò ở đơn vị; trống khi không còn gì để giao. / "
                            + "A colleague with a role at the unit; absent where nothing is left to be given.")
            UUID to,

            @NotNull
            @Size(max = 6)
            @Schema(
                    description =
                            "Vai trò người nhận nhận thêm; đầu mối được bàn giao hết. / Roles that go over; memberships all do.")
            List<@NotNull Role> roles) {}
}

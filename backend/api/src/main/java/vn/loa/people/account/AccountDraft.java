package vn.loa.people.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Role;

/** An account as its administrator writes it. */
record AccountDraft(
        @NotNull
        @Pattern(regexp = AccountDraft.USERNAME)
        @Schema(
                examples = "ha.lienminh",
                description =
                        "Chữ thường không dấu, chữ số, . _ -; 2–50 ký tự. / Lower-case ASCII letters, digits, . _ -; 2–50 characters.")
        String username,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Trần Thị Ngọc Hà")
        String fullName,

        @Nullable @Size(max = 200) @Schema(examples = "Công chức Văn hóa – Xã hội")
        String title,

        @NotNull @Size(min = 1, max = 50) @Schema(description = "Ít nhất một vai trò. / At least one role.")
        List<@NotNull @Valid RoleAt> roles,

        @NotNull
        @Size(max = 50)
        @Schema(description = "Đầu mối mà người này thuộc về. / Assignees this person belongs to.")
        List<@NotNull UUID> assignees,

        // Never serialized: neither to the journal nor to a stored Idempotency-Key answer.
        @Nullable
        @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @Schema(description = "Chỉ khi tạo. / At creation only.")
        String password,

        @Nullable
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @Schema(
                description =
                        "Chỉ khi tạo. Mật khẩu tạm, chủ tài khoản đổi khi đăng nhập; false chỉ khi chính người đó đã chọn mật khẩu. / "
                                + "At creation only. Temporary: its owner changes it at the first sign-in; false only where they chose it themselves. Absent means true.")
        Boolean passwordTemporary) {

    static final String USERNAME = "[a-z0-9._-]{2,50}";

    @Schema(name = "RoleAt")
    record RoleAt(@NotNull Role role, @NotNull UUID unit) {}
}

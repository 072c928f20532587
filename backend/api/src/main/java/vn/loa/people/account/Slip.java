package vn.loa.people.account;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.access.Role;

/** What a new person needs to sign in the first time. It is answered once and kept nowhere. */
public record Slip(
        @Schema(examples = "hattn.18244") String username,

        @Schema(
                examples = "kdw4-7mpa-x2qn",
                description = "Chỉ dùng cho lần đăng nhập đầu tiên. / For the first sign-in only.")
        String temporaryPassword,

        @Schema(examples = "Trần Thị Ngọc Hà") String fullName,
        @Nullable String title,
        List<Role> roles) {}

package vn.loa.people.account;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The credentials and the device of a sign-in. */
record LoginDraft(
        @NotBlank @Size(min = 1, max = 50) @Schema(examples = "ha.lienminh")
        String username,

        @NotBlank @Size(min = 1, max = Passwords.LONGEST) String password,

        @Nullable
        @Size(max = 50)
        @Schema(
                examples = "492039",
                description =
                        "Khi trả lời SECOND_FACTOR_REQUIRED: mã trên điện thoại hoặc một mã dự phòng. / After SECOND_FACTOR_REQUIRED: the code from the phone or a recovery code.")
        String code,

        @Nullable @Schema(description = "Mặc định WEB. / WEB unless said.")
        ClientKind client,

        @Nullable @Size(max = 200) @Schema(examples = "Điện thoại của Hà")
        String deviceName,

        @Nullable
        @Size(max = 100)
        @Schema(
                description =
                        "Ứng dụng gửi lại deviceToken của lần đăng nhập trước; trình duyệt dùng cookie. / Apps send the deviceToken of their last sign-in; browsers use the cookie.")
        String deviceToken) {}

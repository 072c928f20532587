package vn.loa.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether this installation waits for its first person. */
record SetupView(
        @Schema(
                description =
                        "Chưa có tài khoản nào: trang đầu tiên mời tạo người quản trị. / There is no account yet: the first page asks for an administrator.")
        boolean administratorWanted) {}

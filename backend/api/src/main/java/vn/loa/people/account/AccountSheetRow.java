package vn.loa.people.account;

import static java.util.stream.Collectors.joining;

import vn.loa.kernel.http.Ref;
import vn.loa.kernel.table.Heading;
import vn.loa.people.access.Role;
import vn.loa.problem.Language;

/** An account as a line of a sheet. */
record AccountSheetRow(
        @Heading(vi = "Họ và tên", en = "Full name") String fullName,
        @Heading(vi = "Tên đăng nhập", en = "User name") String username,
        @Heading(vi = "Chức vụ", en = "Title") String title,
        @Heading(vi = "Vai trò", en = "Roles") String roles,
        @Heading(vi = "Thuộc đầu mối", en = "Member of") String assignees,
        @Heading(vi = "Tình trạng", en = "State") String state,

        @Heading(vi = "Xác thực hai lớp", en = "Second factor")
        String secondFactor) {
    static AccountSheetRow of(AccountView account, Language language) {
        return new AccountSheetRow(
                account.fullName(),
                account.username(),
                account.title(),
                account.roles().stream()
                        .map(held ->
                                name(held.role(), language) + ", " + held.unit().name())
                        .collect(joining("; ")),
                account.assignees().stream().map(Ref::name).collect(joining("; ")),
                account.suspendedAt() == null
                        ? language.say("Đang dùng", "In use")
                        : language.say("Đã khóa", "Suspended"),
                account.secondFactorAt() == null ? null : language.say("Có", "On"));
    }

    private static String name(Role role, Language language) {
        return switch (role) {
            case LEADER -> language.say("Lãnh đạo", "Leader");
            case COORDINATOR -> language.say("Công chức phụ trách", "Coordinator");
            case ACCOUNTANT -> language.say("Kế toán", "Accountant");
            case CONTRIBUTOR -> language.say("Người thực hiện", "Contributor");
            case OBSERVER -> language.say("Người theo dõi", "Observer");
            case ADMINISTRATOR -> language.say("Quản trị", "Administrator");
        };
    }
}

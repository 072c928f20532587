package vn.loa.demo;

import java.util.List;

/** The console's message once Loa is reachable. */
final class Banner {
    private Banner() {}

    static String address(int port) {
        return """


              Loa đang chạy tại / Loa is running at:  http://localhost:%d
            """.formatted(port);
    }

    static String demo(
            int port, List<Company.Member> cast, String administrator, String administratorPassword, String password) {
        var text = new StringBuilder(address(port));
        text.append("""

              Bản trình diễn: ai cũng dùng mật khẩu  %1$s
              The demo: everyone's password is       %1$s

            """.formatted(password));
        cast.forEach(member -> text.append("""
                %-8s %s, %s
                         %s
                         %s
            """.formatted(
                        member.username(),
                        member.fullName(),
                        member.title(),
                        member.does().vi(),
                        member.does().en())));
        text.append("""
                %1$-8s quản trị cả nước, mật khẩu %2$s
                         administers the country, password %2$s

              Chỉ để dùng thử: mọi người đều biết mật khẩu này.
              For trying out only: everybody knows this password.
            """.formatted(administrator, administratorPassword));
        return text.toString();
    }
}

package vn.loa.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port the application is about to listen on, tested before anything heavy is started. */
record HttpPort(String host, int port) {
    void refuseWhenTaken() throws IOException {
        try (var socket = new ServerSocket()) {
            // Binds as the HTTP server does: lingering connections of an earlier run do not count.
            socket.setReuseAddress(!Command.windows());
            socket.bind(new InetSocketAddress(host, port), 1);
        } catch (BindException taken) {
            if (port > 0 && port < 1024 && taken.getMessage().contains("ermission")) {
                throw new Refusal(
                        "Tài khoản này không được phép mở cổng " + port + ". "
                                + choose("Hãy chọn cổng khác từ 1024 trở lên"),
                        "This account may not open port " + port + ". " + choose("Choose another, 1024 or above"),
                        taken);
            }
            throw new Refusal(
                    "Cổng " + port + " (" + host + ") đang được chương trình khác sử dụng. "
                            + choose("Hãy chọn cổng khác"),
                    "Port " + port + " (" + host + ") is in use by another program. " + choose("Choose another"),
                    taken);
        }
    }

    private static String choose(String words) {
        return words + ": QUARKUS_HTTP_PORT=8081 ./loa run";
    }
}

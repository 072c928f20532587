package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HttpPortTest {
    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> new HttpPort("0.0.0.0", taken.getLocalPort()).refuseWhenTaken())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Cổng " + taken.getLocalPort())
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("QUARKUS_HTTP_PORT=8081 ./loa run");
        }
    }

    @Test
    void leavesAFreePortFree() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatCode(() -> new HttpPort("127.0.0.1", port).refuseWhenTaken()).doesNotThrowAnyException();
        assertThatCode(() -> new ServerSocket(port).close()).doesNotThrowAnyException();
    }
}

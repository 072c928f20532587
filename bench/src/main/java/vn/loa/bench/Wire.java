package vn.loa.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that speaks as much HTTP/1.1 as a load needs, so that the sender costs little beside what it measures. */
final class Wire implements AutoCloseable {
    record Answer(int status, String tag, byte[] body) {}

    private final Socket socket;
    private final InputStream in;
    private final String host;

    Wire(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        host = "127.0.0.1:" + port;
    }

    Answer ask(Work.Asked asked, String token, String key) throws IOException {
        var body = asked.body() == null ? new byte[0] : asked.body().getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(asked.method()).append(' ').append(asked.path()).append(" HTTP/1.1\r\nHost: ").append(host);
        if (token != null) {
            head.append("\r\nAuthorization: Bearer ").append(token);
        }
        if (!asked.method().equals("GET")) {
            head.append("\r\nContent-Type: application/json\r\nContent-Length: ").append(body.length);
        }
        if (asked.ifMatch() != null) {
            head.append("\r\nIf-Match: ").append(asked.ifMatch());
        }
        if (key != null) {
            head.append("\r\nIdempotency-Key: ").append(key);
        }
        var bytes = head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var all = new byte[bytes.length + body.length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(body, 0, all, bytes.length, body.length);
        socket.getOutputStream().write(all);
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        String tag = null;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = line.substring(line.indexOf(':') + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "etag" -> tag = value;
                default -> {
                    // Not needed.
                }
            }
        }
        return new Answer(status, tag, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package vn.loa.kernel.file;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.loa.problem.Problem;

/** What a body is, by {@code Content-Digest} (RFC 9530), said to whoever receives one; one that was cut or altered on the way is refused. */
public final class ContentDigest {
    /** Digests by other algorithms are for other receivers. */
    private static final Pattern SHA_256 =
            Pattern.compile("(?:^|,)\\s*sha-256\\s*=\\s*:([A-Za-z0-9+/]{43}=):\\s*(?=,|$)");

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private ContentDigest() {}

    /** What a receiver may compare a body of this SHA-256 with; null for a copy, which is named after its original's. */
    static String of(String sha256) {
        return HEX.matcher(sha256).matches()
                ? "sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":"
                : null;
    }

    /** @throws Problem 422 unless the body has the digest; nothing is asked where none is given */
    public static void match(@Nullable String header, Path body) throws IOException {
        if (header == null) {
            return;
        }
        var said = SHA_256.matcher(header);
        if (!said.find()) {
            throw Problem.invalid("Content-Digest", FileProblem.DIGEST_UNREADABLE);
        }
        var sent = HexFormat.of().formatHex(Base64.getDecoder().decode(said.group(1)));
        if (!sent.equals(FileStore.sum(body))) {
            throw Problem.invalid("Content-Digest", FileProblem.DIGEST_DIFFERS);
        }
    }
}

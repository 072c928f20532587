package vn.loa.kernel.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which editions of the catalogues that Loa ships were loaded: a start compares one checksum, not the rows. */
@ApplicationScoped
public class ShippedEditions {
    @Inject
    Sql sql;

    /** Whether this content was never loaded; from now on it was. */
    public boolean fresh(String content) {
        return sql.of("insert into shipped_edition (checksum) values (:checksum) on conflict do nothing")
                        .bind("checksum", checksum(content))
                        .update()
                == 1;
    }

    /** A shipped file as text. */
    public static String read(String resource) {
        try (var file = ShippedEditions.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

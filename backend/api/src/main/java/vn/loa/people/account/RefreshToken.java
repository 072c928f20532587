package vn.loa.people.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A refresh token as the database knows it: by its hash. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    /** Two tabs, or a reply lost on the way, present the token just rotated once more. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    String hash;

    @Column(name = "session_id", updatable = false)
    UUID sessionId;

    @Column(updatable = false)
    String parent;

    /** The hash of the token this line of exchanges began with: each token has one child in its own line, and any other begins a line. */
    @Column(updatable = false)
    String line;

    @Column(name = "issued_at", updatable = false)
    Instant issuedAt;

    @Column(name = "rotated_at")
    Instant rotatedAt;

    boolean withdrawn;

    protected RefreshToken() {}

    /** @param line the line it goes on with; null where it begins one */
    RefreshToken(String token, UUID sessionId, String parent, String line, Instant now) {
        this.hash = hash(token);
        this.sessionId = sessionId;
        this.parent = parent;
        this.line = line == null ? hash : line;
        this.issuedAt = now;
    }

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void withdraw() {
        withdrawn = true;
    }

    /** Takes the token in exchange for a child. */
    void rotate(Instant now) {
        rotatedAt = now;
    }

    /** Whether it was never exchanged, or so lately that the reply may have been lost. */
    boolean fresh(Instant now) {
        return rotatedAt == null || !now.isAfter(rotatedAt.plus(GRACE));
    }
}

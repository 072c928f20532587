package vn.loa.people.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
class RefreshToken extends PanacheEntityBase {
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

    @Column(name = "issued_at", updatable = false)
    Instant issuedAt;

    @Column(name = "rotated_at")
    Instant rotatedAt;

    boolean withdrawn;

    protected RefreshToken() {}

    RefreshToken(String token, UUID sessionId, String parent, Instant now) {
        this.hash = hash(token);
        this.sessionId = sessionId;
        this.parent = parent;
        this.issuedAt = now;
    }

    static String fresh() {
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

    /**
     * Takes the token in exchange for a child.
     *
     * @return false when it was used before and its successor has been seen since: somebody holds a copy
     */
    boolean rotate(Instant now) {
        if (withdrawn) {
            return false;
        }
        if (rotatedAt == null) {
            rotatedAt = now;
            return true;
        }
        if (!now.isAfter(rotatedAt.plus(GRACE))) {
            return true;
        }
        if (count("parent = ?1 and rotatedAt is not null", hash) > 0) {
            return false;
        }
        // Nobody ever came with a child, so the reply was lost. The children are void: whoever brings one after all has
        // a copy.
        update("withdrawn = true where parent = ?1", hash);
        rotatedAt = now;
        return true;
    }
}

package vn.loa.kernel.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.loa.kernel.sql.Sql;

/**
 * The key pairs (Ed25519) that sign the statements on papers. The private half of the newest is sealed in the database and signs in every
 * process; the public half of each stays for good, so that papers verify after a rotation.
 */
@ApplicationScoped
public class PaperKeys {
    private static final String ALGORITHM = "Ed25519";
    /** Of a public key in its X.509 form, the last bytes are the key itself. */
    private static final int RAW_BYTES = 32;

    public static final int ID_BYTES = 8;

    /** @param publicKey in its X.509 form */
    public record Published(String id, byte[] publicKey, Instant madeAt) {
        /** The 32 bytes of RFC 8032. */
        public byte[] raw() {
            return Arrays.copyOfRange(publicKey, publicKey.length - RAW_BYTES, publicKey.length);
        }
    }

    private record Kept(String id, byte[] sealed) {}

    @Inject
    Seal seal;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private String id;
    private PrivateKey privateKey;

    @PostConstruct
    void load() {
        try {
            var pkcs8 = QuarkusTransaction.requiringNew().call(() -> {
                // Of several processes at the same time one enters its key; the others wait and take that one.
                sql.of("lock table paper_key in share row exclusive mode").update();
                return usable().orElseGet(this::enter);
            });
            privateKey = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of papers is not an Ed25519 key", e);
        }
    }

    /** The key that signs now. */
    public String id() {
        return id;
    }

    public byte[] sign(byte[] content) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(privateKey);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with " + ALGORITHM, e);
        }
    }

    /** Newest first, the retired ones too. */
    public List<Published> all() {
        return sql.of("select id, public_key, made_at from paper_key order by made_at desc, id")
                .list(Published.class);
    }

    /** Nothing where this installation never had that key. */
    public Optional<Boolean> signed(String key, byte[] content, byte[] signature) {
        return sql.of("select public_key from paper_key where id = :id")
                .bind("id", key)
                .first(byte[].class)
                .map(publicKey -> signed(publicKey, content, signature));
    }

    private static boolean signed(byte[] publicKey, byte[] content, byte[] signature) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            signing.update(content);
            return signing.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    /** The newest that signs still; what was sealed with another secret does not. */
    private Optional<byte[]> usable() {
        for (var kept : sql.of("select id, sealed from paper_key where sealed is not null order by made_at desc, id")
                .list(Kept.class)) {
            var opened = seal.open(kept.sealed);
            if (opened.isPresent()) {
                id = kept.id;
                return opened;
            }
        }
        return Optional.empty();
    }

    private byte[] enter() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var made = new Published("", pair.getPublic().getEncoded(), clock.instant());
            var sum = MessageDigest.getInstance("SHA-256").digest(made.raw());
            id = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, ID_BYTES));
            var pkcs8 = pair.getPrivate().getEncoded();
            sql.of("insert into paper_key (id, public_key, sealed, made_at) values (:id, :public, :sealed, :at)")
                    .bind("id", id)
                    .bind("public", made.publicKey)
                    .bind("sealed", seal.seal(pkcs8))
                    .bind("at", made.madeAt)
                    .update();
            return pkcs8;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes " + ALGORITHM + " keys", e);
        }
    }
}

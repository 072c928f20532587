package vn.loa.kernel.secret;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what is kept in the database and is nobody else's to read (AES-256-GCM, the nonce first), with {@code loa.secret}, the same in
 * every process; without it with a secret made in {@code loa.home} at the first start, which is enough for one process.
 */
@ApplicationScoped
public class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 32;

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec key;

    @ConfigProperty(name = "loa.home")
    Path home;

    @ConfigProperty(name = "loa.secret")
    Optional<String> given;

    @PostConstruct
    void prepare() {
        try {
            var secret = given.isPresent() ? given.get() : new HomeSecret(home.resolve("keys")).text();
            if (secret.length() < SHORTEST) {
                throw new IllegalStateException(
                        "LOA_SECRET phải có ít nhất %1$d ký tự ngẫu nhiên. / LOA_SECRET needs at least %1$d random characters."
                                .formatted(SHORTEST));
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            key = new SecretKeySpec(digest, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a secret under " + home.toAbsolutePath(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public byte[] seal(byte[] clear) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(clear);
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    /** Nothing where it was sealed with another secret, or changed since. */
    public Optional<byte[]> open(byte[] sealed) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException other) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}

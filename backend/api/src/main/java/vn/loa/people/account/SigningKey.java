package vn.loa.people.account;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The key pair that signs access tokens: made at the first start, kept under {@code loa.home}, readable only by its owner. */
@Startup
@ApplicationScoped
class SigningKey {
    private static final Logger LOG = Logger.getLogger(SigningKey.class);
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    @ConfigProperty(name = "loa.home")
    Path home;

    private PrivateKey privateKey;
    private PublicKey publicKey;
    private String id;

    @PostConstruct
    void load() {
        try {
            use(kept(home.resolve("keys")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the signing key under " + home.toAbsolutePath(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key under " + home.toAbsolutePath() + " is not an RSA key", e);
        }
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    PublicKey publicKey() {
        return publicKey;
    }

    /** The key's id in a token's header, to recognise tokens of an older key. */
    String id() {
        return id;
    }

    private void use(String pem) throws GeneralSecurityException {
        var text = pem.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        var rsa = KeyFactory.getInstance("RSA");
        var key = (RSAPrivateCrtKey)
                rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        privateKey = key;
        publicKey = rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        var sum = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
        id = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, 12));
    }

    /** If several processes start at once, the lock lets one create the key; the others wait and read it. */
    private static String kept(Path folder) throws IOException, GeneralSecurityException {
        var file = folder.resolve("signing.pem");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(file)) {
                    make(folder, file);
                }
            }
        }
        return Files.readString(file);
    }

    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var encoded = generator.generateKeyPair().getPrivate().getEncoded();
        var pem =
                BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n" + END + "\n";
        // Where permissions are POSIX, only the owner can read a temporary file from its first byte.
        var fresh = Files.createTempFile(folder, "signing", ".new");
        Files.writeString(fresh, pem, StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.infof("made a key pair for access tokens: %s", file.toAbsolutePath());
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}

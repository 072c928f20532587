package vn.loa.kernel.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.kernel.sql.Sql;

/** The key pair that signs access tokens: made at the first start, sealed in the database, the same in every process. */
@Startup
@ApplicationScoped
public class SigningKey {
    private static final Logger LOG = Logger.getLogger(SigningKey.class);
    private static final String OTHER_SECRET = """
            Khóa ký phiên đăng nhập trong cơ sở dữ liệu được niêm phong bằng một bí mật khác. Mọi tiến trình phải có cùng LOA_SECRET; \
            tiến trình đầu tiên tự tạo bí mật của nó trong LOA_HOME/keys/secret. / \
            The signing key in the database was sealed with another secret. Every process needs the same LOA_SECRET; the first process \
            made its own in LOA_HOME/keys/secret.""";

    @ConfigProperty(name = "loa.home")
    Path home;

    @Inject
    Seal seal;

    @Inject
    Sql sql;

    private PrivateKey privateKey;
    private PublicKey publicKey;
    private String id;

    @PostConstruct
    void load() {
        try {
            var sealed = QuarkusTransaction.requiringNew().call(() -> kept().orElseGet(this::enter));
            use(seal.open(sealed).orElseThrow(() -> new IllegalStateException(OTHER_SECRET)));
            // From here on the database keeps what this file kept.
            Files.deleteIfExists(formerFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + formerFile(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key is not an RSA key", e);
        }
    }

    public PrivateKey privateKey() {
        return privateKey;
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** The key's id in a token's header, to recognise tokens of an older key. */
    public String id() {
        return id;
    }

    private Optional<byte[]> kept() {
        return sql.of("select sealed from signing_key").first(byte[].class);
    }

    /** Of several processes at the same time one enters its key; the others wait and take that one. */
    private byte[] enter() {
        int entered = sql.of("insert into signing_key (sealed) values (:sealed) on conflict do nothing")
                .bind("sealed", seal.seal(former().orElseGet(SigningKey::fresh)))
                .update();
        if (entered == 1) {
            LOG.info("entered the key pair for access tokens");
        }
        return kept().orElseThrow();
    }

    private void use(byte[] pkcs8) throws GeneralSecurityException {
        var rsa = KeyFactory.getInstance("RSA");
        var key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        privateKey = key;
        publicKey = rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        var sum = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
        id = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, 12));
    }

    private static byte[] fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }

    /** Where version 0.1 kept the key. */
    private Path formerFile() {
        return home.resolve("keys").resolve("signing.pem");
    }

    private Optional<byte[]> former() {
        try {
            return Files.exists(formerFile())
                    ? Optional.of(Base64.getMimeDecoder()
                            .decode(Files.readString(formerFile()).replaceAll("-----[A-Z ]+-----", "")))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + formerFile(), e);
        }
    }
}

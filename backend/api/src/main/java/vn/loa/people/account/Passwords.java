package vn.loa.people.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Argon2id hashes as PHC strings, which carry their own parameters: raising the cost leaves old hashes readable. */
@ApplicationScoped
class Passwords {
    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Whoever waits holds a worker: of 64, as many are left for others as there are connections to the database. */
    private static final int PLACES = 40;

    private static final int STRANGERS_PLACES = 32;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();
    private final HashingQueue queue =
            new HashingQueue(Runtime.getRuntime().availableProcessors(), PLACES, STRANGERS_PLACES, LONGEST_WAIT);

    @ConfigProperty(name = "loa.password.memory-kib", defaultValue = "19456")
    int memoryKib;

    @ConfigProperty(name = "loa.password.iterations", defaultValue = "2")
    int iterations;

    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash("nobody has this password");
    }

    /** @throws vn.loa.problem.Problem 503 while too many wait */
    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        memoryKib,
                        iterations,
                        base64.encodeToString(salt),
                        base64.encodeToString(
                                queue.take(false, () -> derive(password, salt, memoryKib, iterations, 1, HASH_BYTES))));
    }

    /**
     * Compares in the same time whether or not there is a hash, so that timing does not reveal whether a username exists.
     *
     * @throws vn.loa.problem.Problem 503 while too many wait
     */
    boolean matches(String phc, String password, boolean stranger) {
        var parts = PHC.matcher(phc == null ? nobodys : phc);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password is not an Argon2id PHC string");
        }
        var salt = Base64.getDecoder().decode(parts.group(4));
        var expected = Base64.getDecoder().decode(parts.group(5));
        int memory = Integer.parseInt(parts.group(1));
        int passes = Integer.parseInt(parts.group(2));
        int lanes = Integer.parseInt(parts.group(3));
        var given = queue.take(stranger, () -> derive(password, salt, memory, passes, lanes, expected.length));
        return MessageDigest.isEqual(expected, given) && phc != null;
    }

    private static byte[] derive(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}

package vn.loa.kernel.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.kernel.sql.Sql;
import vn.loa.world.Database;

@QuarkusTest
class SigningKeyTest {
    private static final String SHARED = "bi mat chung cua moi tien trinh 0123456789";

    @Inject
    Sql sql;

    @TempDir
    Path home;

    private String kept;

    /** The running application has its key in memory; its row comes back afterwards. */
    @BeforeEach
    void asAtAFirstStart() {
        kept = Database.text("select encode(sealed, 'hex') from signing_key");
        Database.execute("delete from signing_key");
    }

    @AfterEach
    void asItWas() {
        Database.execute("delete from signing_key");
        Database.execute("insert into signing_key (sealed) values (decode(?, 'hex'))", kept);
    }

    @Test
    void processesWithHomesOfTheirOwnAndOneSecretHaveOneKey() throws Exception {
        var ids = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var starts = IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(
                            n -> () -> keyIn(home.resolve("home" + n), SHARED).id())
                    .toList();
            for (var started : threads.invokeAll(starts)) {
                ids.add(started.get());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void withoutASecretOneProcessMakesItsOwn() throws Exception {
        var made = keyIn(home, null).id();
        assertThat(keyIn(home, null).id()).isEqualTo(made);
        var folder = home.resolve("keys");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                    .isEqualTo("rw-------");
        }
        assertThat(keyIn(
                                home.resolve("other"),
                                Files.readString(folder.resolve("secret")).strip())
                        .id())
                .as("the secret of the first process is what another one is given")
                .isEqualTo(made);
    }

    @Test
    void aProcessWithAnotherSecretDoesNotStart() {
        keyIn(home.resolve("first"), SHARED);
        assertThatThrownBy(() -> keyIn(home.resolve("second"), null)).hasMessageContaining("LOA_SECRET");
        assertThatThrownBy(() -> keyIn(home.resolve("third"), "quá ngắn")).hasMessageContaining("32");
    }

    @Test
    void theKeyOfAnOlderVersionIsCarriedOver() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var old = generator.generateKeyPair();
        var file = Files.createDirectories(home.resolve("keys")).resolve("signing.pem");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(old.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        assertThat(keyIn(home, null).publicKey()).isEqualTo(old.getPublic());
        assertThat(file).doesNotExist();
        assertThat(keyIn(home, null).publicKey()).isEqualTo(old.getPublic());
    }

    @Test
    void whatIsSealedIsOpenedByTheSameSecretAlone() {
        var content = "khóa".getBytes();
        var sealed = seal(home, SHARED).seal(content);
        assertThat(seal(home.resolve("other"), SHARED).open(sealed)).hasValue(content);
        assertThat(seal(home, SHARED + "x").open(sealed)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(seal(home, SHARED).open(sealed)).isEmpty();
    }

    @Test
    void aRetiredKeyOfPapersSignsNoMoreAndStillVerifies() {
        var content = "Kế hoạch".getBytes();
        var before = papersIn(home);
        var signature = before.sign(content);
        assertThat(papersIn(home).id()).isEqualTo(before.id());
        Database.execute("update paper_key set sealed = null where id = ?", before.id());
        var after = papersIn(home);
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.all().stream().map(PaperKeys.Published::id)).contains(before.id(), after.id());
        assertThat(after.signed(before.id(), content, signature)).hasValue(true);
        assertThat(after.signed(after.id(), content, signature)).hasValue(false);
        assertThat(after.signed("khac", content, signature)).isEmpty();
        assertThat(papersIn(home.resolve("other")).id())
                .as("a key that another secret sealed is not used")
                .isNotEqualTo(after.id());
    }

    private PaperKeys papersIn(Path home) {
        var keys = new PaperKeys();
        keys.sql = sql;
        keys.clock = Clock.systemUTC();
        keys.seal = seal(home, null);
        keys.load();
        return keys;
    }

    private SigningKey keyIn(Path home, String secret) {
        var key = new SigningKey();
        key.home = home;
        key.sql = sql;
        key.seal = seal(home, secret);
        key.load();
        return key;
    }

    private static Seal seal(Path home, String secret) {
        var seal = new Seal();
        seal.home = home;
        seal.given = Optional.ofNullable(secret);
        seal.prepare();
        return seal;
    }
}

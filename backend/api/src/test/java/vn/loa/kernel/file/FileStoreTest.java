package vn.loa.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.problem.Problem;

/** What every process keeps, every process finds: in a shared folder as in a bucket of a real S3 server. */
class FileStoreTest {
    @TempDir
    static Path bucket;

    private static S3Server server;

    @TempDir
    Path home;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server(bucket);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void whatOneProcessKeepsAnotherFinds() throws IOException {
        for (var stores : List.of(shared(), List.of(server.store(home("a")), server.store(home("b"))))) {
            var content = random(300_000);
            var sha256 = stores.getFirst().keep(content);
            assertThat(sha256).isEqualTo(FileStore.sha256(content));
            for (var store : stores) {
                assertThat(store.find(sha256)).hasBinaryContent(content);
            }
            assertThat(stores.getLast().keep(content)).isEqualTo(sha256);
        }
    }

    @Test
    void aFileFromTheDiskAndAnEmptyOneAreKeptInABucket() throws IOException {
        var store = server.store(home("a"));
        var large = Files.write(home.resolve("large"), random(9 << 20));
        assertThat(server.object(store.keep(large))).hasSameBinaryContentAs(large);
        assertThat(server.store(home("b")).find(store.keep(new byte[0]))).isEmptyFile();
    }

    @Test
    void aFileNobodyKeptIsMissing() {
        var nowhere = FileStore.sha256("không có".getBytes());
        for (var store : List.of(server.store(home), shared().getFirst())) {
            assertThat(refusal(() -> store.find(nowhere))).isEqualTo("FILE_MISSING");
        }
    }

    @Test
    void otherBytesUnderAFilesNameAreNotServed() throws IOException {
        var sha256 = server.store(home("a")).keep(random(1000));
        Files.write(server.object(sha256), random(1000));
        assertThat(refusal(() -> server.store(home("b")).find(sha256))).isEqualTo("FILES_NOT_READABLE");
    }

    @Test
    void aWrongSecretKeepsNothingAndIsNoErrorOfTheSender() {
        var content = random(1000);
        assertThat(refusal(() -> server.store(home, "sai").keep(content))).isEqualTo("FILES_NOT_WRITABLE");
        assertThat(server.object(FileStore.sha256(content))).doesNotExist();
    }

    @Test
    void whileTheBucketIsAwayCopiesAreServedAndTheRestIsAskedForAgain() throws IOException {
        var content = random(1000);
        FileStore process;
        FileStore other;
        String sha256;
        try (var brief = new S3Server(home.resolve("brief"))) {
            process = brief.store(home("a"));
            other = brief.store(home("b"));
            sha256 = process.keep(content);
        }
        assertThat(process.find(sha256)).hasBinaryContent(content);
        assertThat(refusal(() -> other.find(sha256))).isEqualTo("FILES_NOT_READABLE");
        assertThat(refusal(() -> other.keep(content))).isEqualTo("FILES_NOT_WRITABLE");
    }

    @Test
    void copiesNotUsedForLongestAreRemoved() throws IOException {
        var store = server.store(home);
        var old = store.find(store.keep(random(700_000)));
        var older = store.find(store.keep(random(700_000)));
        var used = store.find(store.keep(random(700_000)));
        Files.setLastModifiedTime(old, ago(7200));
        Files.setLastModifiedTime(older, ago(9000));
        store.shrinkCache();
        assertThat(used).exists();
        assertThat(older).doesNotExist();
        assertThat(old).doesNotExist();
    }

    private static FileTime ago(int seconds) {
        return FileTime.from(Instant.now().minusSeconds(seconds));
    }

    private List<FileStore> shared() {
        return List.of(inFolder(home("c")), inFolder(home("d")));
    }

    private FileStore inFolder(Path home) {
        var store = new FileStore();
        store.home = home;
        store.folder = Optional.of(this.home.resolve("shared"));
        store.bucket = new BucketSettings();
        store.bucket.bucket = Optional.empty();
        store.open();
        return store;
    }

    private Path home(String process) {
        return home.resolve(process);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static String refusal(Runnable act) {
        return catchThrowableOfType(Problem.class, act::run).says().code();
    }
}

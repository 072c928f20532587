package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    Path home;

    @Test
    void theKeyIsMadeOnceAndIsTheOwnersAlone() throws Exception {
        var made = keyIn(home).id();
        assertThat(keyIn(home).id()).isEqualTo(made);
        var folder = home.resolve("keys");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing.pem"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void processesStartingAtOnceEndWithOneKey() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var started = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) {
            started.add(new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            SigningKeyTest.class.getName(),
                            home.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        var ids = new HashSet<String>();
        for (var process : started) {
            var printed = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).isZero();
            ids.add(printed.lines().reduce((first, last) -> last).orElseThrow());
        }
        assertThat(ids).hasSize(1);
        try (var files = Files.list(home.resolve("keys"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "signing.pem");
        }
    }

    /** One of the processes: prints the id of the key it ended with. */
    public static void main(String[] arguments) {
        System.out.println(keyIn(Path.of(arguments[0])).id());
    }

    private static SigningKey keyIn(Path home) {
        var key = new SigningKey();
        key.home = home;
        key.load();
        return key;
    }
}

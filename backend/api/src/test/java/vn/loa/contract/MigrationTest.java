package vn.loa.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.world.OpenApi;

/** Migrations are named by day and number, say why, and stay as they were released: every installation has run them. */
class MigrationTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");
    private static final Path RELEASED =
            OpenApi.FILE.resolveSibling("docs").resolve("contract").resolve("migrations.sha256");

    @Test
    void eachIsNamedByItsDayAndNumberAndNoTwoAlike() throws IOException {
        assertThat(names())
                .as("make the next one with ./loa migration")
                .allMatch(name -> name.matches("V20\\d\\d[01]\\d[0-3]\\d_\\d\\d__[a-z][a-z0-9_]*\\.sql"));
        assertThat(names().stream().map(name -> name.replaceFirst("__.*", ""))).doesNotHaveDuplicates();
    }

    @Test
    void eachSaysWhyInItsFirstLine() throws IOException {
        for (var name : names()) {
            try (var lines = Files.lines(FOLDER.resolve(name))) {
                assertThat(lines.findFirst())
                        .as("the first line of %s is one sentence: -- Why.", name)
                        .hasValueSatisfying(line -> assertThat(line).matches("-- \\p{Lu}.*\\."));
            }
        }
    }

    @Test
    void aReleasedOneNeverChanges() throws IOException, NoSuchAlgorithmException {
        for (var line : Files.readAllLines(RELEASED)) {
            var released = line.split(" +", 2);
            assertThat(sha256(FOLDER.resolve(released[1])))
                    .as("%s was released and never changes; mend by a new migration", released[1])
                    .isEqualTo(released[0]);
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The floor under the rules: documents that may be looked at stay read as well as they are. Scans are left to {@code ./loa accuracy}. */
class CorpusTest {
    private static final Path TRAIN = Path.of("src/test/resources/reader/corpus/train");

    @Test
    void documentsThatAreNoScansStayWellRead() throws IOException {
        var all = new Score();
        try (var folders = Files.list(TRAIN)) {
            for (var folder : folders.sorted().toList()) {
                if (!Files.exists(folder.resolve("document.jpg")) && !folder.endsWith("scan-two-pages")) {
                    var one = new Score();
                    Accuracy.scores(folder).values().forEach(one::add);
                    assertThat(one.f1()).as(folder.getFileName().toString()).isGreaterThan(0.95);
                    all.add(one);
                }
            }
        }
        assertThat(all.f1()).isGreaterThan(0.99);
    }
}

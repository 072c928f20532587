package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floor under the rules: documents that may be looked at stay read as well as they are. Pages, slower to read, are left to {@code ./loa accuracy}. */
class CorpusTest {
    private static final Path TRAIN = Path.of("src/test/resources/reader/corpus/train");

    @Test
    void documentsOfRunningTextStayWellRead() throws IOException {
        var all = new Score();
        try (var folders = Files.list(TRAIN)) {
            for (var folder : folders.sorted().toList()) {
                if (Stream.of("docx", "html", "txt")
                        .anyMatch(kind -> Files.exists(folder.resolve("document." + kind)))) {
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

package vn.loa.reading.source;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import vn.loa.problem.Problem;

/**
 * Readers against arbitrary bytes: each returns a text or a problem. As an ordinary test this runs the seeds beside it in
 * the resources; {@code JAZZER_FUZZ=1 ./loa test 'SourceFuzzTest#pdf'} looks for new ones, one method at a time.
 */
@Tag("fuzz")
class SourceFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void pdf(byte[] file) {
        read(file, SourceFormat.PDF);
    }

    @FuzzTest(maxDuration = "5m")
    void html(byte[] file) {
        read(file, SourceFormat.HTML);
    }

    @FuzzTest(maxDuration = "5m")
    void txt(byte[] file) {
        read(file, SourceFormat.TXT);
    }

    @FuzzTest(maxDuration = "5m")
    void png(byte[] file) {
        read(file, SourceFormat.PNG);
    }

    @FuzzTest(maxDuration = "5m")
    void jpeg(byte[] file) {
        read(file, SourceFormat.JPEG);
    }

    /** The archive itself. */
    @FuzzTest(maxDuration = "5m")
    void docx(byte[] file) {
        read(file, SourceFormat.DOCX);
    }

    /** The archive's content: fuzzing the bytes of a ZIP hardly ever reaches it. */
    @FuzzTest(maxDuration = "5m")
    void docxParts(FuzzedDataProvider data) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/styles.xml", data.consumeString(2_000));
        parts.put("word/numbering.xml", data.consumeString(2_000));
        parts.put("word/_rels/document.xml.rels", """
                <a><b Type="/styles" Target="styles.xml"/><b Type="/numbering" Target="numbering.xml"/></a>""");
        parts.put("word/document.xml", data.consumeRemainingAsString());
        read(Made.zip(parts), SourceFormat.DOCX);
    }

    private static void read(byte[] file, SourceFormat format) {
        try {
            check(Made.read(file, format));
        } catch (Problem problem) {
            // Refusing is an answer.
            if (!SourceProblem.class.isInstance(problem.code())) {
                throw problem;
            }
        }
    }

    /** What holds for every source: places lie in the text, in order, and lines are not blank. */
    private static void check(Source source) {
        int end = 0;
        for (var line : source.lines()) {
            if (line.start() < end
                    || line.end() <= line.start()
                    || line.end() > source.text().length()
                    || source.of(line).isBlank()) {
                throw new AssertionError("a line out of place: " + line);
            }
            end = line.end();
        }
        for (var table : source.tables()) {
            for (var row : table.rows()) {
                for (var cell : row.cells()) {
                    if (cell.start() < table.start() || cell.end() < cell.start() || cell.end() > table.end()) {
                        throw new AssertionError("a cell out of place: " + cell);
                    }
                }
            }
        }
    }
}

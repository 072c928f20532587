package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.problem.Problem;

/** Files made to harm: each ends in a problem or a text, never in an error, endless work or full memory. */
class HostileSourceTest {
    /** What a thread may allocate in all; nearly all of it is garbage at once. */
    private static final long MEMORY = 600_000_000;

    @TestFactory
    Stream<DynamicTest> isRefused() {
        Map<String, Callable<byte[]>> docx = new LinkedHashMap<>();
        docx.put("nothing", () -> new byte[0]);
        docx.put("no archive", () -> "PK\3\4 but no archive".getBytes(StandardCharsets.ISO_8859_1));
        docx.put("an archive without text", () -> Made.zip(Map.of("a.txt", "b")));
        docx.put("a cut archive", () -> half(Made.docx(Made.paragraph("a"))));
        docx.put(
                "a document type",
                () -> Made.zip(Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")));
        docx.put(
                "an outside entity",
                () -> Made.zip(Map.of(
                        "word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")));
        docx.put("a billion laughs", () -> Made.zip(Map.of("word/document.xml", laughs())));
        docx.put("100,000 levels", () -> Made.docx("<w:sdt>".repeat(100_000)));
        docx.put("deep tables", () -> Made.docx("<w:tbl><w:tr><w:tc>".repeat(20_000)));
        docx.put(
                "fields in fields",
                () -> Made.docx(
                        "<w:p><w:r>" + "<w:fldChar w:fldCharType=\"begin\"/>".repeat(100_000) + "</w:r></w:p>"));
        docx.put(
                "a bomb of text",
                () -> bomb("word/document.xml", "<w:document xmlns:w=\"a\"><w:p><w:r><w:t>", 300_000_000));
        docx.put("a bomb of styles", HostileSourceTest::bombOfStyles);
        docx.put("a label that swells", HostileSourceTest::swellingLabels);

        Map<String, Callable<byte[]>> pdf = new LinkedHashMap<>();
        pdf.put("nothing", () -> new byte[0]);
        pdf.put("no PDF", () -> "%PDF-1.7 and nothing else".getBytes(StandardCharsets.ISO_8859_1));
        pdf.put("a cut one", () -> half(onePage()));
        pdf.put("pages in a circle", () -> pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        pdf.put("deep arrays", () -> pdf("<</Type/Pages/Kids[]/Count 0/A " + "[".repeat(200_000) + ">>"));
        pdf.put("too many pages", () -> pdf("<</Type/Pages/Kids[" + "4 0 R ".repeat(5_000) + "]/Count 5000>>"));

        Map<String, Callable<byte[]>> png = new LinkedHashMap<>();
        png.put("nothing", () -> new byte[0]);
        png.put("no picture", () -> "no picture".getBytes(StandardCharsets.UTF_8));
        png.put("100,000 pixels square", () -> png(100_000, 100_000));
        png.put("a cut one", () -> png(100, 100));

        Map<String, Callable<byte[]>> html = new LinkedHashMap<>();
        html.put("nothing", () -> new byte[0]);
        html.put("endless", () -> "<p>a".repeat(6_000_000).getBytes(StandardCharsets.UTF_8));

        return Stream.of(
                        tests(SourceFormat.DOCX, docx, true),
                        tests(SourceFormat.PDF, pdf, true),
                        tests(SourceFormat.PNG, png, true),
                        tests(SourceFormat.HTML, html, true))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> isReadForWhatItIs() {
        Map<String, Callable<byte[]>> html = new LinkedHashMap<>();
        html.put("100,000 levels", () -> ("<div>".repeat(100_000) + "sâu").getBytes(StandardCharsets.UTF_8));
        html.put("100,000 tables", () -> ("<table><tr><td>".repeat(100_000) + "sâu").getBytes(StandardCharsets.UTF_8));
        html.put("formatting left open", () -> ("<b><i><a>x".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
        html.put("a span of a billion", () -> "<table><tr><td colspan=999999999 rowspan=999999999>a</table>"
                .getBytes(StandardCharsets.UTF_8));

        Map<String, Callable<byte[]>> txt = new LinkedHashMap<>();
        txt.put("zeros", () -> new byte[100_000]);
        txt.put("half pairs", () -> "\uFEFF\uD800a\uDC00".getBytes(StandardCharsets.UTF_16LE));

        Map<String, Callable<byte[]>> pdf = new LinkedHashMap<>();
        pdf.put("a form that draws itself", HostileSourceTest::selfDrawing);
        pdf.put("a bomb of drawing", () -> pdfWithStream(deflated(0, 600_000_000), "/Filter/FlateDecode"));
        pdf.put(
                "a bomb in a bomb",
                () -> pdfWithStream(deflated(deflated(0, 600_000_000)), "/Filter[/FlateDecode/FlateDecode]"));
        pdf.put("a sheet as large as a town", HostileSourceTest::largeSheet);

        return Stream.of(
                        tests(SourceFormat.HTML, html, false),
                        tests(SourceFormat.TXT, txt, false),
                        tests(SourceFormat.PDF, pdf, false))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> tests(
            SourceFormat format, Map<String, Callable<byte[]>> files, boolean refused) {
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(format + ": " + file.getKey(), () -> {
                    var bytes = file.getValue().call();
                    long before = Limit.allocated();
                    var outcome = catchThrowable(() -> {
                        var source = Made.read(bytes, format);
                        assertThat(source.text()).doesNotContain("\0", "root:");
                    });
                    assertThat(Limit.allocated() - before).as("memory").isLessThan(MEMORY);
                    if (refused) {
                        assertThat(outcome).isInstanceOf(Problem.class);
                    } else {
                        assertThat(outcome)
                                .satisfiesAnyOf(none -> assertThat(none).isNull(), problem -> assertThat(problem)
                                        .isInstanceOf(Problem.class));
                    }
                }));
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return "<!DOCTYPE a [" + entities + "]><a>&a9;</a>";
    }

    private static byte[] bomb(String part, String head, int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            var piece = "<w:t/> ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < length; i += piece.length) {
                zip.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bombOfStyles() throws IOException {
        return Made.docx(Made.paragraph("a"), "<w:style w:styleId=\"a\">" + "<w:b/>".repeat(5_000_000), "");
    }

    private static byte[] swellingLabels() throws IOException {
        var level = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"" + "x".repeat(900_000)
                + "%1\"/></w:lvl></w:abstractNum>" + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        return Made.docx(Made.listed(1, 0, "a").repeat(1_000), "", level);
    }

    private static byte[] onePage() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4).at(85, 100, "một")) {
            return pdf.bytes();
        }
    }

    private static byte[] largeSheet() throws IOException {
        try (var pdf =
                new Made.Pdf().page(new PDRectangle(1_000_000, 1_000_000)).at(85, 100, "một")) {
            return pdf.bytes();
        }
    }

    /** A PDF whose second object, the page tree, is this. */
    private static byte[] pdf(String pages) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages
                        + "endobj\n4 0 obj<</Type/Page/Parent 2 0 R"
                        + "/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdfWithStream(byte[] stream, String filter) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(
                ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                                + stream.length + filter
                                + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(stream);
        bytes.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] selfDrawing() {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 6 0 R>>endobj\n"
                        + "4 0 obj<</Length 17>>stream\n/F Do /F Do /F Do\nendstream endobj\n"
                        + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R/Length 17>>stream\n/F Do /F Do /F Do\nendstream endobj\n"
                        + "6 0 obj<</XObject<</F 5 0 R>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(int value, int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            var piece = new byte[1_000_000];
            java.util.Arrays.fill(piece, (byte) (value == 0 ? ' ' : value));
            for (int i = 0; i < length; i += piece.length) {
                deflater.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var twice = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(twice)) {
            deflater.write(bytes);
        }
        return twice.toByteArray();
    }

    /** A PNG that claims this size and has no content. */
    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new java.io.DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        var head = java.nio.ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        out.writeInt(13);
        out.write(head.array());
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }
}

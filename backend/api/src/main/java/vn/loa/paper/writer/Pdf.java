package vn.loa.paper.writer;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Renders a paper's HTML as PDF, with its fonts embedded and nothing fetched. */
final class Pdf {
    /** Liberation Serif: as wide as Times New Roman letter by letter, free to be embedded (SIL OFL), every Vietnamese letter in it. */
    private static final String LETTERS = "/liberation/LiberationSerif-%s.ttf";

    static {
        // Otherwise it logs each font it reads and each step it takes.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    static void write(String html, Layout layout, LocalDate day, OutputStream out) throws IOException {
        write(html, layout, day, PaperProof.NONE, out);
    }

    static void write(String html, Layout layout, LocalDate day, PaperProof proof, OutputStream out)
            throws IOException {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .withProducer("Loa")
                    .useUriResolver((base, address) -> null)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useUnicodeLineBreaker(new Spaces());
            builder.usePDDocument(document);
            builder.useFont(letters(document, "Regular"), layout.font(), 400, FontStyle.NORMAL, true);
            builder.useFont(letters(document, "Bold"), layout.font(), 700, FontStyle.NORMAL, true);
            builder.useFont(letters(document, "Italic"), layout.font(), 400, FontStyle.ITALIC, true);
            builder.useFont(letters(document, "BoldItalic"), layout.font(), 700, FontStyle.ITALIC, true);
            builder.withHtmlContent(html, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                if (proof.statement() != null) {
                    PaperCode.of(proof.statement(), layout).draw(document);
                }
                if (proof.data() != null) {
                    PdfData.embed(document, proof.data(), day);
                }
                // Otherwise the file states the second it was written at.
                document.getDocumentInformation()
                        .setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
                document.setDocumentId(day.toEpochDay());
                document.save(out);
            }
        }
    }

    /** Without ligatures: they cost nine tenths of the time, and a search for "f" and "i" would pass over them. */
    private static PDFontSupplier letters(PDDocument document, String cut) throws IOException {
        try (var file = Pdf.class.getResourceAsStream(LETTERS.formatted(cut))) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, letters, true));
        }
    }

    /** Lines break at spaces only: "15/KH-UBND" and "3 tháng/lần" stay unbroken, as in Word. */
    private static final class Spaces implements FSTextBreaker {
        private String text = "";
        private int at;

        @Override
        public void setText(String text) {
            this.text = text;
            at = 0;
        }

        /** @return where the next line may begin, -1 at the end */
        @Override
        public int next() {
            if (at >= text.length()) {
                return -1;
            }
            int space = text.indexOf(' ', at);
            at = space < 0 ? text.length() : space + 1;
            return at;
        }
    }
}

package vn.loa.paper.writer;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * The statement of a signed paper as a QR code on page 1: in the left margin, beside the last lines of text, where the decree puts
 * nothing, no text ever comes and binders do not punch.
 */
final class PaperCode {
    /** Printers leave so much of a sheet's edge white; it is the code's quiet zone too. */
    static final double EDGE_MM = 4.5;
    /** Four modules towards the text. */
    private static final double QUIET_MM = 1.7;

    private static final double POINTS = 72 / 25.4;
    private static final int PIXELS = 8;

    private final ByteMatrix modules;
    private final Layout layout;

    private PaperCode(ByteMatrix modules, Layout layout) {
        this.modules = modules;
        this.layout = layout;
    }

    static PaperCode of(String statement, Layout layout) {
        try {
            return new PaperCode(
                    Encoder.encode(statement, ErrorCorrectionLevel.M).getMatrix(), layout);
        } catch (WriterException e) {
            throw new IllegalStateException("a statement fits a code", e);
        }
    }

    double sideMm() {
        return layout.marginLeftMm() - EDGE_MM - QUIET_MM;
    }

    double topMm() {
        return layout.pageHeightMm() - layout.marginBottomMm() - sideMm();
    }

    /** As one shape, which printers render without seams; no part of the text, so that nobody has it read aloud. */
    void draw(PDDocument document) throws IOException {
        double module = sideMm() * POINTS / modules.getWidth();
        double left = EDGE_MM * POINTS;
        double top = (layout.marginBottomMm() + sideMm()) * POINTS;
        try (var page = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            page.beginMarkedContent(COSName.ARTIFACT);
            page.setNonStrokingColor(0f);
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    int run = run(x, y);
                    if (run > 0) {
                        page.addRect(
                                (float) (left + x * module),
                                (float) (top - (y + 1) * module),
                                (float) (run * module),
                                (float) module);
                        x += run;
                    }
                }
            }
            page.fill();
            page.endMarkedContent();
        }
    }

    private int run(int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }

    byte[] png() throws IOException {
        var image = new BufferedImage(
                modules.getWidth() * PIXELS, modules.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) == 1 ? 0 : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

package vn.loa.reading.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages of a PDF, with limits on the size of the page and of its pictures. */
final class PdfPicture extends PDFRenderer {
    private static final double POINTS = 72;
    private static final double MOST_PIXELS = 12e6;
    private static final long LARGEST_IMAGE = 80_000_000;

    private final PDDocument pdf;
    private final Limit limit;

    PdfPicture(PDDocument pdf, Limit limit) {
        super(pdf);
        this.pdf = pdf;
        this.limit = limit;
        setSubsamplingAllowed(true);
    }

    /** @param number from 1 */
    BufferedImage draw(int number, double dpi, ImageType type) throws IOException {
        return renderImageWithDPI(number - 1, (float) dpi, type);
    }

    /** The requested resolution, or a lower one for an oversized page. */
    double dpi(int number, double wished) {
        return Math.max(1, Math.min(wished, Math.sqrt(MOST_PIXELS / square(number)) * POINTS));
    }

    /** The resolution that gives a page this width in pixels. */
    double dpiForWidth(int number, int width) {
        var page = pdf.getPage(number - 1);
        boolean lying = page.getRotation() % 180 != 0;
        var box = page.getCropBox();
        return dpi(number, width * POINTS / Math.max(1, lying ? box.getHeight() : box.getWidth()));
    }

    private double square(int number) {
        var box = pdf.getPage(number - 1).getCropBox();
        return Math.max(1, (double) box.getWidth() * box.getHeight());
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            private final PdfForms forms = new PdfForms();

            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                limit.check();
                if (operator.getName().equals("Do")) {
                    forms.drawn(getLevel());
                }
                super.processOperator(operator, operands);
            }

            @Override
            public void drawImage(PDImage image) throws IOException {
                if ((long) image.getWidth() * image.getHeight() > LARGEST_IMAGE) {
                    throw SourceProblem.DOCUMENT_PICTURE_TOO_LARGE.problem(LARGEST_IMAGE / 1_000_000);
                }
                super.drawImage(image);
            }
        };
    }
}

package vn.loa.reading.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Extracts each page's letters and ruled lines from its drawing instructions. */
final class PdfPages extends PDFTextStripper {
    /** More than any page of text has; the drawing of a map may have more. */
    private static final int MOST = 60_000;

    /** The largest square, in points, of a coat of arms, a seal or a signature. */
    private static final double SEAL = 200 * 200;

    private static final List<String> PATH_OPERATORS =
            List.of("m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private record Face(boolean bold, boolean italic, LegacyFont legacy) {}

    private final Limit limit;
    private final PDDocument file;
    private final Map<PDFont, Face> faces = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private PdfPaths paths = new PdfPaths();
    private PdfForms forms = new PdfForms();
    private int painted;
    private int unpainted;
    private double pictureDpi;
    private double largest;
    private int turn;

    PdfPages(PDDocument file, Limit limit) {
        this.file = file;
        this.limit = limit;
        document = file;
        for (var operator : PATH_OPERATORS) {
            addOperator(new OperatorProcessor(this) {
                @Override
                public void process(Operator name, List<COSBase> operands) {
                    path(name.getName(), operands);
                }

                @Override
                public String getName() {
                    return operator;
                }
            });
        }
    }

    /** @param number from 1 */
    PageInk read(int number) throws IOException {
        glyphs = new ArrayList<>();
        paths = new PdfPaths();
        forms = new PdfForms();
        painted = 0;
        unpainted = 0;
        pictureDpi = 0;
        largest = 0;
        var page = file.getPage(number - 1);
        turn = page.getRotation();
        processPage(page);
        var box = page.getCropBox();
        boolean lying = turn == 90 || turn == 270;
        double width = lying ? box.getHeight() : box.getWidth();
        double height = lying ? box.getWidth() : box.getHeight();
        return new PageInk(number, width, height, glyphs, paths.rules(), unpainted > painted, pictureDpi, 0, false);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        startPage(page);
        if (page.hasContents()) {
            // Skips PDFTextStripper's own version, which sorts text for output.
            super.processPage(page);
        }
    }

    @Override
    protected void writePage() {
        // The letters have been taken already.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limit.check();
        if (operator.getName().equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            forms.drawn(getLevel());
            picture(name);
        }
        super.processOperator(operator, operands);
    }

    /** Reads a picture's size without unpacking it. */
    private void picture(COSName name) throws IOException {
        if (getResources() == null || !getResources().isImageXObject(name)) {
            return;
        }
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        double width = Math.max(1, matrix.getScalingFactorX());
        double square = width * matrix.getScalingFactorY();
        if (square > largest && getResources().getXObject(name) instanceof PDImageXObject image) {
            largest = square;
            pictureDpi = square > SEAL ? Math.max(1, image.getWidth() * 72 / width) : 0;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (glyphs.size() >= MOST) {
            return;
        }
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            unpainted++;
        } else {
            painted++;
        }
        var text = words(position);
        boolean mark = !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
        if (mark && !glyphs.isEmpty()) {
            glyphs.set(glyphs.size() - 1, glyphs.getLast().with(text));
        } else if (!text.isEmpty()) {
            add(position, text);
        }
    }

    private void add(TextPosition position, String text) {
        var face = face(position.getFont());
        double size = Math.clamp(Math.abs(position.getFontSizeInPt()), 1, 400);
        double left = position.getX();
        boolean turned = Math.floorMod(Math.round(position.getDir()), 360) != Math.floorMod(turn, 360);
        if (Double.isFinite(left) && Double.isFinite(position.getY()) && Double.isFinite(position.getWidth())) {
            glyphs.add(new Glyph(
                    text,
                    left,
                    left + Math.max(position.getWidth(), 0),
                    position.getY(),
                    size,
                    position.getWidthOfSpace(),
                    face.bold(),
                    face.italic(),
                    turned));
        }
    }

    private String words(TextPosition position) {
        var text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return "";
        }
        var legacy = face(position.getFont()).legacy();
        if (legacy != LegacyFont.NONE) {
            var codes = position.getCharacterCodes();
            // WinAnsi calls this code a hyphen; in these fonts it is a letter.
            return legacy.decode(codes.length == 1 && codes[0] == 0xAD ? "\u00ad" : text);
        }
        char first = text.charAt(0);
        boolean joined = first >= '\uFB00' && first <= '\uFB06';
        return joined ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private Face face(PDFont font) {
        return faces.computeIfAbsent(font, PdfPages::look);
    }

    private static Face look(PDFont font) {
        var name = font.getName() == null ? "" : font.getName();
        var lower = name.toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        boolean bold =
                lower.contains("bold") || lower.contains("black") || descriptor != null && descriptor.isForceBold();
        boolean italic =
                lower.contains("italic") || lower.contains("oblique") || descriptor != null && descriptor.isItalic();
        return new Face(bold, italic, LegacyFont.of(name));
    }

    private void path(String operator, List<COSBase> operands) {
        var numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(number -> ((COSNumber) number).floatValue())
                .toArray();
        paths.draw(operator, numbers, this::place);
    }

    /** From the instruction's coordinates to the displayed page. */
    private Point2D.Double place(double x, double y) {
        var point = getGraphicsState().getCurrentTransformationMatrix().transformPoint((float) x, (float) y);
        var box = getCurrentPage().getCropBox();
        double fromLeft = point.x - box.getLowerLeftX();
        double fromBottom = point.y - box.getLowerLeftY();
        return switch (turn) {
            case 90 -> new Point2D.Double(fromBottom, fromLeft);
            case 180 -> new Point2D.Double(box.getWidth() - fromLeft, fromBottom);
            case 270 -> new Point2D.Double(box.getHeight() - fromBottom, box.getWidth() - fromLeft);
            default -> new Point2D.Double(fromLeft, box.getHeight() - fromBottom);
        };
    }
}

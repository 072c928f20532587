package vn.loa.paper.writer;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What a reader finds in a paper's formats, without the space between. */
final class ReadBack {
    private static final List<String> ROMANS = List.of("", "I", "II", "III", "IV", "V", "VI");
    /** The top margin, in points. */
    static final double TOP = 20 / 25.4 * 72;

    private ReadBack() {}

    /** Everything the page says. */
    static String html(String source) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(source)));
        return squeeze(said(document.getElementsByTagName("body").item(0)));
    }

    private static String said(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue();
        }
        var text = new StringBuilder(node instanceof Element ? " " : "");
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(said(child));
        }
        return text.toString();
    }

    /** Everything the document says with its lists counted as Word counts them. */
    static String docx(XWPFDocument document) {
        var counted = new HashMap<BigInteger, Integer>();
        var text = new StringBuilder();
        document.getBodyElements().forEach(element -> said(element, text, counted));
        return squeeze(text.toString());
    }

    private static void said(IBodyElement element, StringBuilder text, Map<BigInteger, Integer> counted) {
        if (element instanceof XWPFParagraph paragraph) {
            text.append(label(paragraph, counted))
                    .append(' ')
                    .append(paragraph.getText())
                    .append('\n');
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> row.getTableCells()
                    .forEach(cell -> cell.getBodyElements().forEach(inner -> said(inner, text, counted))));
        }
    }

    static String label(XWPFParagraph paragraph, Map<BigInteger, Integer> counted) {
        if (paragraph.getNumID() == null) {
            return "";
        }
        int number = counted.merge(
                paragraph.getNumID(), paragraph.getNumStartOverride().intValue(), (before, start) -> before + 1);
        var counter =
                switch (paragraph.getNumFmt()) {
                    case "decimal" -> Integer.toString(number);
                    case "upperRoman" -> ROMANS.get(number);
                    case "lowerLetter" -> Character.toString('a' + number - 1);
                    default -> "";
                };
        return paragraph.getNumLevelText().replace("%1", counter);
    }

    /** What stands between the margins, page after page; a table's head once, where the table begins. */
    static String text(PDDocument pdf) throws IOException {
        var text = new StringBuilder();
        int annex = firstAnnexPage(pdf);
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            var page = between(pdf.getPage(i), TOP, pdf.getPage(i).getMediaBox().getHeight());
            text.append(i > annex ? page.replaceFirst("^TTNộidung.*?Sảnphẩm", "") : page);
        }
        return text.toString();
    }

    static int firstAnnexPage(PDDocument pdf) {
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            if (pdf.getPage(i).getMediaBox().getWidth()
                    > pdf.getPage(i).getMediaBox().getHeight()) {
                return i;
            }
        }
        return pdf.getNumberOfPages();
    }

    static String margin(PDPage page) throws IOException {
        return between(page, 0, TOP);
    }

    static String all(PDPage page) throws IOException {
        return between(page, 0, page.getMediaBox().getHeight());
    }

    static String between(PDPage page, double top, double bottom) throws IOException {
        return within(page, new Rectangle2D.Double(0, top, page.getMediaBox().getWidth(), bottom - top));
    }

    static String within(PDPage page, Rectangle2D there) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("there", there);
        stripper.extractRegions(page);
        return squeeze(stripper.getTextForRegion("there"));
    }

    static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }
}

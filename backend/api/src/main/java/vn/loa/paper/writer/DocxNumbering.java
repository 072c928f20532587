package vn.loa.paper.writer;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * The numbering part: each run of labels is a list with its own start and its own definition, because lists of one definition share a
 * counter and "1." may appear below "1.".
 */
final class DocxNumbering {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Layout layout;
    private final Map<WordList, BigInteger> numbers = new IdentityHashMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();

    private DocxNumbering(Layout layout) {
        this.layout = layout;
    }

    /** Each list's number in the document; labels appear as written because the list starts at its first label. */
    static Map<WordList, BigInteger> define(XWPFDocument document, Layout layout, WordList[] lists) {
        var numbering = new DocxNumbering(layout);
        Stream.of(lists).filter(Objects::nonNull).forEach(numbering::add);
        if (!numbering.numbers.isEmpty()) {
            numbering.write(document);
        }
        return numbering.numbers;
    }

    private void add(WordList list) {
        if (!numbers.containsKey(list)) {
            int number = numbers.size() + 1;
            numbers.put(list, BigInteger.valueOf(number));
            define(number, list);
            lists.append("""
                    <w:num w:numId="%1$d"><w:abstractNumId w:val="%1$d"/>\
                    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="%2$d"/></w:lvlOverride></w:num>
                    """.formatted(number, list.start()));
        }
    }

    /** A space follows the label and the second line begins at the margin, as the decree sets paragraphs. */
    private void define(int id, WordList list) {
        boolean bullet = list.count() == WordList.Count.bullet;
        definitions.append("""
                <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
                <w:numFmt w:val="%s"/><w:suff w:val="space"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
                <w:pPr><w:ind w:left="0" w:firstLine="%d"/></w:pPr>%s</w:lvl></w:abstractNum>
                """.formatted(
                        id,
                        list.count(),
                        list.before() + (bullet ? "" : "%1") + list.after(),
                        Layout.twips(layout.firstLineMm()),
                        bullet
                                ? "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/></w:rPr>"
                                        .formatted(layout.font())
                                : ""));
    }

    private void write(XWPFDocument document) {
        try {
            var xml = "<w:numbering xmlns:w=\"" + NAMESPACE + "\">" + definitions + lists + "</w:numbering>";
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(xml).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("labels made numbering that is no XML", e);
        }
    }
}

package vn.loa.reading.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import vn.loa.reading.source.SourceLine.Look;

/** One paragraph of a DOCX as a person sees it: label and runs, without deleted, hidden or background text. */
final class DocxParagraph {
    /** The state all paragraphs of a document share. */
    static final class Context {
        final DocxLook styles;
        final DocxLabels numbering;
        final DocxMeasures measures;
        /** The open fields, innermost first; each records whether its instruction is still open. Fields may span paragraphs. */
        final Deque<Field> fields = new ArrayDeque<>();

        Context(DocxLook styles, DocxLabels numbering, DocxMeasures measures) {
            this.styles = styles;
            this.numbering = numbering;
            this.measures = measures;
        }

        void checkFields() {
            if (fields.size() >= Limit.DEPTH) {
                throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
            }
        }
    }

    static final class Field {
        boolean instructing = true;
        final StringBuilder instruction = new StringBuilder();

        boolean contents() {
            return instruction.toString().strip().startsWith("TOC");
        }
    }

    private final Context context;
    private final PartXml xml;
    private final StringBuilder text = new StringBuilder();
    private final List<DocxParagraph> boxes = new ArrayList<>();
    private final Map<DocxForm.Letters, Integer> letters = new HashMap<>();
    private final DocxLook.Setting own = new DocxLook.Setting();
    private DocxLook.Setting run = new DocxLook.Setting();
    private String style;
    private String runStyle;
    private String label = "";
    private boolean erased;
    private boolean bold = true;
    private boolean italic = true;
    private boolean contents;

    private DocxParagraph(PartXml xml, Context context) {
        this.xml = xml;
        this.context = context;
    }

    /** Reads the current paragraph. */
    static DocxParagraph read(PartXml xml, Context context) throws XMLStreamException {
        var paragraph = new DocxParagraph(xml, context);
        int outer = xml.depth();
        paragraph.contents = paragraph.inContents();
        while (xml.within(outer)) {
            paragraph.element();
        }
        paragraph.contents |= paragraph.inContents();
        paragraph.number();
        return paragraph;
    }

    /** Adds it to the source, one line per soft break, then the text boxes anchored in it. */
    void into(SourceText source) {
        if (!text.toString().isBlank()) {
            var look = new Look(bold, italic, centred());
            var before = label.isEmpty() ? "" : label + " ";
            for (var line : text.toString().split("\n")) {
                if (source.line(before + line, null, look, contents)) {
                    context.measures.line(source.lastStart(), letters);
                }
                before = line.isBlank() ? before : "";
            }
        }
        boxes.forEach(box -> box.into(source));
    }

    boolean blank() {
        return text.toString().isBlank() && boxes.isEmpty();
    }

    private void element() throws XMLStreamException {
        switch (xml.name()) {
            case "pPr" -> properties();
            case "del", "moveFrom", "Fallback", "rt", "sdtPr", "instrText" -> passOver();
            case "txbxContent" -> box();
            case "r" -> beginRun();
            case "rPr" -> runProperties();
            case "t" -> append(xml.text());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol());
            case "fldChar" -> field();
            default -> {
                // Wrappers (links, insertions, content controls) are entered; the rest has no text.
            }
        }
    }

    private void passOver() throws XMLStreamException {
        if (xml.name().equals("instrText") && !context.fields.isEmpty() && context.fields.peek().instructing) {
            context.fields.peek().instruction.append(xml.text());
        } else {
            xml.skip();
        }
    }

    private void properties() throws XMLStreamException {
        int outer = xml.depth();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.val();
                case "rPr" -> erased |= markErased();
                case "sectPr" -> context.measures.section(xml);
                case "pPrChange" -> xml.skip();
                default -> own.take(xml);
            }
        }
    }

    /** The format of the paragraph mark is not needed, but the mark may be deleted. */
    private boolean markErased() throws XMLStreamException {
        int outer = xml.depth();
        boolean erased = false;
        while (xml.within(outer)) {
            erased |= xml.name().equals("del") || xml.name().equals("moveFrom");
        }
        return erased;
    }

    private void beginRun() {
        run = new DocxLook.Setting();
        runStyle = null;
    }

    private void runProperties() throws XMLStreamException {
        int outer = xml.depth();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "rStyle" -> runStyle = xml.val();
                case "rPrChange" -> xml.skip();
                default -> run.take(xml);
            }
        }
    }

    private void append(String raw) {
        if (Boolean.TRUE.equals(ofRun(setting -> setting.hidden))
                || context.fields.stream().anyMatch(field -> field.instructing)) {
            return;
        }
        var decoded = LegacyFont.of(ofRun(setting -> setting.font)).decode(raw);
        boolean capitals = Boolean.TRUE.equals(ofRun(setting -> setting.capitals));
        text.append(capitals ? decoded.toUpperCase(Locale.ROOT) : decoded);
        if (!raw.isBlank()) {
            bold &= Boolean.TRUE.equals(ofRun(setting -> setting.bold));
            italic &= Boolean.TRUE.equals(ofRun(setting -> setting.italic));
            var look = context.measures.letters(ofRun(setting -> setting.face), ofRun(setting -> setting.size));
            letters.merge(look, raw.strip().length(), Integer::sum);
        }
    }

    private <T> T ofRun(Function<DocxLook.Setting, T> property) {
        var value = property.apply(run);
        if (value == null) {
            value = context.styles.find(runStyle, property);
        }
        return value == null ? context.styles.ofParagraph(style, property) : value;
    }

    /** Glyphs of symbol fonts, whose codes have no meaning in other fonts. */
    private String symbol() {
        var code = xml.attribute("char");
        if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int character = Integer.parseInt(code, 16);
        return character >= 0xE000 && character <= 0xF8FF ? "•" : String.valueOf((char) character);
    }

    private void field() {
        var fields = context.fields;
        switch (String.valueOf(xml.attribute("fldCharType"))) {
            case "begin" -> {
                context.checkFields();
                fields.push(new Field());
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().instructing = false;
                }
            }
            case "end" -> fields.poll();
            default -> {
                // No other kind exists.
            }
        }
    }

    private boolean inContents() {
        return context.fields.stream().anyMatch(field -> !field.instructing && field.contents());
    }

    private void box() throws XMLStreamException {
        int outer = xml.depth();
        while (xml.within(outer)) {
            if (xml.name().equals("p")) {
                boxes.add(read(xml, context));
            }
        }
    }

    private boolean centred() {
        var alignment = own.alignment == null ? context.styles.ofParagraph(style, s -> s.alignment) : own.alignment;
        return "center".equals(alignment);
    }

    private void number() {
        var list = own.list == null ? context.styles.ofParagraph(style, setting -> setting.list) : own.list;
        if (list == null || list == 0 || erased && blank()) {
            return;
        }
        label = context.numbering.next(list, level(list));
    }

    private int level(int list) {
        if (own.level != null) {
            return own.level;
        }
        if (own.list != null) {
            return 0;
        }
        var linked = context.styles.listStyle(style);
        var level = context.styles.find(linked, setting -> setting.level);
        return level == null ? context.numbering.levelOf(list, linked) : level;
    }
}

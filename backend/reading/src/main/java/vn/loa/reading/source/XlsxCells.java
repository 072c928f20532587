package vn.loa.reading.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What the cells of a workbook show: its shared strings, the formats of its numbers, and which days they count from. */
final class XlsxCells {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,40}(?:\\.\\d{0,40})?(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private String sheet;
    private boolean from1904;

    private XlsxCells() {}

    static XlsxCells of(OfficeParts parts) throws IOException, XMLStreamException {
        var cells = new XlsxCells();
        try (var book = parts.main()) {
            cells.book(book);
        }
        try (var styles = parts.related("/styles")) {
            if (styles != null) {
                cells.styles(styles);
            }
        }
        try (var shared = parts.related("/sharedStrings")) {
            while (shared != null && shared.within(0)) {
                if (shared.name().equals("si")) {
                    cells.strings.add(string(shared));
                }
            }
        }
        return cells;
    }

    /** The relation's id of the first sheet that is not hidden. */
    String sheet() throws IOException {
        if (sheet == null) {
            throw new IOException("no sheet");
        }
        return sheet;
    }

    private void book(PartXml xml) throws XMLStreamException {
        boolean shown = false;
        while (xml.within(0)) {
            switch (xml.name()) {
                case "workbookPr" ->
                    from1904 = List.of("1", "true").contains(String.valueOf(xml.attribute("date1904")));
                case "sheet" -> {
                    var state = xml.attribute("state");
                    boolean visible = state == null || state.equals("visible");
                    if (sheet == null || visible && !shown) {
                        sheet = xml.attribute("id");
                        shown = visible;
                    }
                }
                default -> {
                    // Names and views.
                }
            }
        }
    }

    private void styles(PartXml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        while (xml.within(0)) {
            switch (xml.name()) {
                case "numFmt" -> codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                case "cellXfs" -> {
                    int outer = xml.depth();
                    while (xml.within(outer)) {
                        if (xml.name().equals("xf")) {
                            int id = xml.number("numFmtId", 0);
                            var code = codes.get(id);
                            formats.add(new NumberFormat(code == null ? NumberFormat.builtIn(id) : code, from1904));
                        }
                    }
                }
                default -> {
                    // Fonts, fills, borders.
                }
            }
        }
    }

    /** The text of the cell the reader stands at; "" for an empty one. */
    String text(PartXml xml) throws XMLStreamException {
        int outer = xml.depth();
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = null;
        String formula = null;
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = xml.text();
                case "is" -> value = string(xml);
                default -> {
                    // Extensions.
                }
            }
        }
        if (value == null) {
            // A formula never calculated shows nothing true; its words say so.
            return formula == null ? "" : "=" + formula;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.replaceFirst("T00:00(?::00(?:\\.0+)?)?Z?$", "");
            case "n" -> number(value, style);
            default -> unescaped(value);
        };
    }

    private String shared(String index) {
        int place = index.matches("\\d{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
        if (place >= strings.size()) {
            throw new IllegalArgumentException("no string " + index);
        }
        return strings.get(place);
    }

    private String number(String value, int style) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        var number = new BigDecimal(value);
        return style < formats.size() ? formats.get(style).shown(number) : NumberFormat.plain(number);
    }

    /** The runs of a string; how it is pronounced is left out. */
    private static String string(PartXml xml) throws XMLStreamException {
        int outer = xml.depth();
        var text = new StringBuilder();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPh" -> xml.skip();
                default -> {
                    // Runs and their looks.
                }
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}

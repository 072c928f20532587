package vn.loa.reading.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.loa.reading.source.SourceTable.Cell;
import vn.loa.reading.source.SourceTable.Row;

/**
 * Reads a Word document's body from front to end, in constant memory apart from the text. Headers, footers, footnotes and
 * comments are in other parts and are left out.
 */
final class DocxReading {
    private final PartXml xml;
    private final DocxParagraph.Context context;
    private final SourceText source = new SourceText();

    private DocxReading(PartXml xml, DocxParagraph.Context context) {
        this.xml = xml;
        this.context = context;
    }

    static Source read(Path file, Limit limit) {
        return formed(file, limit).source();
    }

    static FormedSource formed(Path file, Limit limit) {
        try (var parts = new OfficeParts(file, "word/document.xml", limit)) {
            var styles = DocxLook.of(parts);
            var measures = DocxMeasures.of(parts);
            var context = new DocxParagraph.Context(styles, DocxLabels.of(parts, styles), measures);
            try (var xml = parts.main()) {
                return new FormedSource(new DocxReading(xml, context).read(), measures.form());
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            // A broken archive or part can throw different exceptions.
            throw SourceProblem.damaged(SourceFormat.DOCX);
        }
    }

    private Source read() throws XMLStreamException {
        source.page(false);
        blocks(0, false);
        return source.done(SourceFormat.DOCX, false, false);
    }

    private void blocks(int outer, boolean inCell) throws XMLStreamException {
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "p" -> paragraph(inCell);
                case "tbl" -> table();
                case "sectPr" -> context.measures.section(xml);
                case "del", "moveFrom", "Fallback", "sdtPr", "tcPr" -> xml.skip();
                default -> {
                    // Content controls and insertions are entered.
                }
            }
        }
    }

    private void paragraph(boolean inCell) throws XMLStreamException {
        var paragraph = DocxParagraph.read(xml, context);
        paragraph.into(source);
        if (paragraph.blank() && !inCell) {
            source.gap();
        }
    }

    private void table() throws XMLStreamException {
        int outer = xml.depth();
        int start = source.here();
        var rows = new ArrayList<Row>();
        var borders = new Borders();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "tblPr" -> borders.ofTable();
                case "tr" -> row(rows, borders);
                default -> {
                    // The grid: the spans are enough.
                }
            }
        }
        boolean frame = rows.size() == 1 && rows.getFirst().cells().size() == 1;
        if (!frame) {
            source.table(start, borders.ruled(), rows);
        }
    }

    private void row(List<Row> rows, Borders borders) throws XMLStreamException {
        int outer = xml.depth();
        var cells = new ArrayList<Cell>();
        int column = 0;
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "gridBefore" -> column += span();
                case "tc" -> column += cell(cells, column, borders);
                case "del" -> {
                    passRow(outer);
                    return;
                }
                case "tblPrEx", "trPrChange" -> xml.skip();
                default -> {
                    // Heights, content controls about cells.
                }
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(List.copyOf(cells)));
        }
    }

    private void passRow(int outer) throws XMLStreamException {
        while (xml.within(outer)) {
            // The cells of a deleted row are skipped.
        }
    }

    /** @return how many columns it covers */
    private int cell(List<Cell> cells, int column, Borders borders) throws XMLStreamException {
        int outer = xml.depth();
        int start = source.here();
        var properties = new CellProperties();
        while (xml.within(outer)) {
            switch (xml.name()) {
                case "tcPr" -> {
                    properties = CellProperties.read(xml);
                    borders.ofCell(properties.sides);
                }
                case "p" -> paragraph(true);
                case "tbl" -> table();
                case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                default -> {
                    // Content controls and insertions are entered.
                }
            }
        }
        if (properties.goesOn && !cells.isEmpty()) {
            var wide = cells.removeLast();
            cells.add(new Cell(wide.column(), wide.span() + properties.span, wide.start(), wide.end()));
        } else if (!properties.covered) {
            cells.add(source.cell(column, properties.span, start));
        }
        return properties.span;
    }

    private int span() {
        return Math.clamp(xml.number("val", 1), 1, 100);
    }

    private static final class CellProperties {
        int span = 1;
        /** By the cell above. */
        boolean covered;
        /** The cell before it. */
        boolean goesOn;

        int sides;

        static CellProperties read(PartXml xml) throws XMLStreamException {
            var properties = new CellProperties();
            int outer = xml.depth();
            while (xml.within(outer)) {
                switch (xml.name()) {
                    case "gridSpan" -> properties.span = Math.clamp(xml.number("val", 1), 1, 100);
                    case "vMerge" -> properties.covered = !"restart".equals(xml.val());
                    case "hMerge" -> properties.goesOn = !"restart".equals(xml.val());
                    case "top", "bottom", "start", "left", "end", "right" ->
                        properties.sides += DocxLook.visible(xml) ? 1 : 0;
                    case "tcPrChange", "tcMar" -> xml.skip();
                    default -> {
                        // Widths and colours.
                    }
                }
            }
            return properties;
        }
    }

    /** Whether a table is ruled: by itself, by its style, or because most of its cells have lines on at least two sides. */
    private final class Borders {
        private Boolean table;
        private int cells;
        private int lined;

        void ofTable() throws XMLStreamException {
            int outer = xml.depth();
            Boolean style = null;
            while (xml.within(outer)) {
                switch (xml.name()) {
                    case "tblStyle" -> style = context.styles.find(xml.val(), setting -> setting.ruled);
                    case "tblBorders" -> table = DocxLook.ruled(xml);
                    case "tblPrChange" -> xml.skip();
                    default -> {
                        // Widths and appearance.
                    }
                }
            }
            table = table == null ? style : table;
        }

        void ofCell(int sides) {
            cells++;
            lined += sides >= 2 ? 1 : 0;
        }

        boolean ruled() {
            return Boolean.TRUE.equals(table) || cells > 0 && lined * 2 > cells;
        }
    }
}

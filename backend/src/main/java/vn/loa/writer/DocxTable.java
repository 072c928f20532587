package vn.loa.writer;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of a paper: unruled ones that stand text side by side, and the ruled one of figures. */
final class DocxTable {
    private DocxTable() {}

    /** Fixed columns without rules or cell margins, one millimetre width each. */
    static XWPFTable plain(XWPFDocument document, int rows, double... widthsMm) {
        var table = document.createTable(rows, widthsMm.length);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        fix(table, widthsMm);
        return table;
    }

    static void figures(XWPFDocument document, Layout layout, List<String> columns, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, columns.size());
        double first = 12;
        double last = (layout.textWidthMm() - first) * 0.16;
        double second = layout.textWidthMm() - first - last * (columns.size() - 2);
        var widths = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? first : i == 1 ? second : last;
        }
        table.setTableAlignment(TableRowAlign.CENTER);
        fix(table, widths);
        table.getRow(0).setRepeatHeader(true);
        fill(table, layout, 0, columns, true);
        for (int i = 0; i < rows.size(); i++) {
            table.getRow(i + 1).setCantSplitRow(true);
            fill(table, layout, i + 1, rows.get(i), false);
        }
    }

    private static void fill(XWPFTable table, Layout layout, int row, List<String> texts, boolean heading) {
        for (int i = 0; i < texts.size(); i++) {
            var paragraph = table.getRow(row).getCell(i).getParagraphArray(0);
            paragraph.setStyle("LoaCell");
            var line = new DocxLine(paragraph, layout)
                    .aligned(i == 1 && !heading ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            (heading ? line.bold() : line).text(texts.get(i), layout.tablePt());
        }
    }

    private static void fix(XWPFTable table, double... widthsMm) {
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        double total = 0;
        for (var width : widthsMm) {
            total += width;
        }
        table.setWidth(Layout.twips(total));
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widthsMm) {
            grid.addNewGridCol().setW(Layout.big(width));
        }
        table.getRows().forEach(row -> {
            for (int i = 0; i < widthsMm.length; i++) {
                var cell = row.getCell(i).getCTTc();
                var cellProperties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                CTTblWidth width = cellProperties.isSetTcW() ? cellProperties.getTcW() : cellProperties.addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(Layout.big(widthsMm[i]));
            }
        });
    }
}

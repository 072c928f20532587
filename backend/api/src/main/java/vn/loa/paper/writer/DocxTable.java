package vn.loa.paper.writer;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of a paper: unruled ones that place text side by side, and ruled ones. */
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

    static void ruled(XWPFDocument document, Layout layout, PaperBlock block, double widthMm, boolean kept) {
        var rows = block.rows();
        var table = document.createTable(rows.size() + 1, block.columns().size());
        table.setTableAlignment(TableRowAlign.CENTER);
        fix(
                table,
                block.widths().stream()
                        .mapToDouble(share -> widthMm * share / 100)
                        .toArray());
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).setCantSplitRow(true);
        for (int column = 0; column < block.columns().size(); column++) {
            var cell = table.getRow(0).getCell(column);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            line(cell, layout)
                    .aligned(ParagraphAlignment.CENTER)
                    .bold()
                    .kept()
                    .text(block.columns().get(column), layout.tablePt());
        }
        for (int i = 0; i < rows.size(); i++) {
            table.getRow(i + 1).setCantSplitRow(true);
            fill(table.getRow(i + 1), layout, block.centred(), rows.get(i), kept && i == rows.size() - 1);
        }
    }

    private static void fill(XWPFTableRow row, Layout layout, List<Boolean> centred, List<String> texts, boolean kept) {
        for (int i = 0; i < texts.size(); i++) {
            var line = line(row.getCell(i), layout)
                    .aligned(centred.get(i) ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            (kept ? line.kept() : line).text(texts.get(i), layout.tablePt());
        }
    }

    private static DocxLine line(XWPFTableCell cell, Layout layout) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("LoaCell");
        paragraph.setSpacingAfter(40);
        return new DocxLine(paragraph, layout);
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

package vn.loa.work.beginning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sample sheet: the known headers, and two example tasks. */
final class SampleSheet {
    static final List<List<String>> ROWS = List.of(
            List.of(
                    "TT",
                    "Mã",
                    "Nhiệm vụ",
                    "Chủ trì",
                    "Phối hợp",
                    "Kênh",
                    "Nội dung tuyên truyền",
                    "Bắt đầu",
                    "Hoàn thành",
                    "Định kỳ",
                    "Sản phẩm"),
            List.of(
                    "1",
                    "NV-01",
                    "Phát chuyên mục cải cách hành chính trên hệ thống truyền thanh",
                    "Phòng Văn hóa - Xã hội",
                    "Thôn 1; Thôn 2",
                    "Hệ thống truyền thanh xã",
                    "Dịch vụ công trực tuyến",
                    "01/3",
                    "15/12",
                    "thứ Hai hằng tuần",
                    "Nhật ký phát thanh, bản ghi âm"),
            List.of(
                    "2",
                    "NV-02",
                    "Tập huấn dịch vụ công trực tuyến cho công chức và tổ công nghệ số cộng đồng",
                    "Trung tâm Phục vụ hành chính công xã",
                    "Phòng Văn hóa - Xã hội",
                    "Lớp tập huấn",
                    "Dịch vụ công trực tuyến; Định danh điện tử",
                    "",
                    "quý III",
                    "",
                    "Giấy mời, danh sách, ảnh"));
    private static final int[] WIDTHS = {5, 10, 48, 30, 30, 28, 36, 12, 14, 20, 32};

    private SampleSheet() {}

    static byte[] bytes() {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Nhiệm vụ");
            var bold = book.createFont();
            bold.setBold(true);
            var heading = book.createCellStyle();
            heading.setFont(bold);
            var wrapped = book.createCellStyle();
            wrapped.setWrapText(true);
            for (int i = 0; i < ROWS.size(); i++) {
                fill(sheet.createRow(i), ROWS.get(i), i == 0 ? heading : wrapped);
            }
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
            }
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet is written to memory", e);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(cells.get(i));
            cell.setCellStyle(style);
        }
    }
}

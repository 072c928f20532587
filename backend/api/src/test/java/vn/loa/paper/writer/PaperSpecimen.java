package vn.loa.paper.writer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers and layouts as tests want them. */
final class PaperSpecimen {
    private PaperSpecimen() {}

    static PaperView plan(int tasks) {
        var blocks = new ArrayList<PaperBlock>(List.of(
                PaperBlock.text(PaperBlock.Type.BASIS, 1, null, "Căn cứ Luật Tổ chức chính quyền địa phương;"),
                PaperBlock.text(PaperBlock.Type.BASIS, 1, null, "Căn cứ Nghị định số 30/2020/NĐ-CP."),
                PaperBlock.paragraph("Ủy ban nhân dân xã ban hành kế hoạch như sau:")));
        for (int section = 1; section <= 4; section++) {
            blocks.add(PaperBlock.text(
                    PaperBlock.Type.HEADING,
                    1,
                    List.of("", "I", "II", "III", "IV").get(section) + ".",
                    "MỤC LỚN"));
            for (int part = 1; part <= 2; part++) {
                blocks.add(PaperBlock.text(PaperBlock.Type.HEADING, 2, part + ".", "Mục nhỏ"));
                for (var label : List.of("a)", "b)", "c)", "d)")) {
                    blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 3, label, "Mục thứ nhất."));
                }
                blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 3, "d)", "Mục lặp ký hiệu."));
                blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 4, "-", "Gạch đầu dòng & dấu “ngoặc”."));
                blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 4, "-", "Gạch thứ hai."));
                blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, 3, "đ)", "Mục đờ."));
            }
        }
        blocks.add(PaperBlock.paragraph("Trên đây là kế hoạch của xã./."));
        if (tasks == 0) {
            return paper(blocks);
        }
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= tasks; i++) {
            rows.add(List.of(
                    "" + i, "Việc thứ " + i, "Nội vụ", "Văn hóa; Tư pháp", "Định kỳ 3 tháng/lần", "Báo cáo\nvà ảnh"));
        }
        var table = PaperBlock.table(
                List.of("TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"),
                List.of(5, 29, 15, 18, 15, 18),
                List.of(true, false, false, false, false, false),
                rows);
        return paper(
                blocks,
                PaperAnnex.wide(
                        "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH",
                        Papers.reference("Kế hoạch", "12", "KH-UBND", LocalDate.of(2022, 2, 8), 2022, "xã Thử"),
                        table));
    }

    static PaperView paper(List<PaperBlock> blocks, PaperAnnex... annexes) {
        return new PaperView(
                "ỦY BAN NHÂN DÂN\nHUYỆN THỬ",
                "ỦY BAN NHÂN DÂN\nXÃ THỬ",
                "Số: 12/KH-UBND",
                "Thử, ngày 08 tháng 02 năm 2022",
                "KẾ HOẠCH",
                "Tuyên truyền cải cách hành chính năm 2022",
                blocks,
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                "Nguyễn Văn Minh",
                List.of("UBND huyện;", "Lưu: VT."),
                List.of(annexes));
    }

    static Layout layout() {
        return layout(LocalDate.of(2022, 2, 8));
    }

    static Layout layout(LocalDate day) {
        var catalogue = new Layout.Catalogue();
        catalogue.mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        return catalogue.on(day);
    }
}

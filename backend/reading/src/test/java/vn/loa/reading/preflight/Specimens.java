package vn.loa.reading.preflight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.reading.reader.KnownCitation;
import vn.loa.reading.reader.Lookup;

/** Fifty papers of ten communes, five of each, and the register they are held against. */
final class Specimens {
    private static final Map<String, KnownCitation> REGISTER = Map.of(
            "76/NQ-CP", known("76/NQ-CP", LocalDate.of(2021, 7, 15), "Chính phủ", true, null),
            "42/2022/NĐ-CP", known("42/2022/NĐ-CP", LocalDate.of(2022, 6, 24), "Chính phủ", true, null),
            "118/2025/NĐ-CP", known("118/2025/NĐ-CP", LocalDate.of(2025, 6, 9), "Chính phủ", true, null),
            "61/2018/NĐ-CP", known("61/2018/NĐ-CP", LocalDate.of(2018, 4, 23), "Chính phủ", false, "118/2025/NĐ-CP"));

    static final Lookup LOOKUP = cited -> Optional.ofNullable(REGISTER.get(cited.number()));

    private static final List<List<String>> COMMUNES = List.of(
            List.of("xã Liên Minh", "Nguyễn Văn Minh"),
            List.of("xã Đức Thọ", "Trần Thị Ngọc Hà"),
            List.of("phường Thành Sen", "Lê Hữu Tài"),
            List.of("xã Cẩm Bình", "Phan Đình Phùng"),
            List.of("phường Sông Trí", "Võ Thị Thu Hương"),
            List.of("xã Hương Khê", "Đặng Quốc Khánh"),
            List.of("đặc khu Cô Tô", "Bùi Thị Lan Anh"),
            List.of("xã Kỳ Xuân", "Hoàng Trung Dũng"),
            List.of("xã Yên Hòa", "Phạm Gia Khiêm"),
            List.of("phường Nam Hồng Lĩnh", "Dương Tất Thắng"));

    private Specimens() {}

    static List<SpecimenPaper> all() {
        return COMMUNES.stream()
                .flatMap(commune -> of(commune.get(0), commune.get(1)))
                .toList();
    }

    /** One paper of each kind, of one commune. */
    static List<SpecimenPaper> few() {
        return of(COMMUNES.getFirst().getFirst(), COMMUNES.getFirst().getLast()).toList();
    }

    private static Stream<SpecimenPaper> of(String unit, String signer) {
        return Stream.of(
                plan(unit, signer),
                digital(unit, signer),
                report(unit, signer),
                request(unit, signer),
                programme(unit, signer));
    }

    private static SpecimenPaper plan(String unit, String signer) {
        var paper = paper(
                unit, signer, "KẾ HOẠCH", "KH", "Tuyên truyền cải cách hành chính năm 2026", LocalDate.of(2026, 1, 8));
        paper.bases = list(
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;",
                "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa.");
        paper.text = list(
                "Ủy ban nhân dân %s ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026 như sau:"
                        .formatted(unit),
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1. Mục đích",
                "Nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính trên địa bàn %s."
                        .formatted(unit),
                "2. Yêu cầu",
                "Nội dung tuyên truyền ngắn gọn, dễ hiểu, phù hợp với từng đối tượng.",
                "II. NỘI DUNG",
                "1. Tuyên truyền việc nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia.",
                "2. Tuyên truyền kết quả giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công.",
                "III. KINH PHÍ",
                "Tổng kinh phí thực hiện là 25.000.000 đồng (Bằng chữ: Hai mươi lăm triệu đồng), từ ngân sách năm 2026.",
                "IV. TỔ CHỨC THỰC HIỆN",
                "1. Phòng Văn hóa - Xã hội: Chủ trì phát thanh hằng tháng, báo cáo trước ngày 10/12/2026.",
                "2. Hội Liên hiệp Phụ nữ, Đoàn Thanh niên Cộng sản phối hợp tuyên truyền đến hội viên, đoàn viên.");
        paper.table = costs(5_000_000, 8_000_000, 12_000_000);
        return paper;
    }

    private static SpecimenPaper digital(String unit, String signer) {
        var paper = paper(
                unit, signer, "KẾ HOẠCH", "KH", "Tuyên truyền chuyển đổi số năm 2026", LocalDate.of(2025, 12, 29));
        paper.bases = list(
                "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch vụ công trực tuyến.");
        paper.text = list(
                "Thực hiện nhiệm vụ được giao, Ủy ban nhân dân %s xây dựng Kế hoạch tuyên truyền chuyển đổi số năm 2026 như sau:"
                        .formatted(unit),
                "I. MỤC TIÊU",
                "1. 100% thôn, tổ dân phố có tổ công nghệ số cộng đồng hoạt động thường xuyên.",
                "2. Ít nhất 80% hồ sơ được nộp trực tuyến.",
                "II. NHIỆM VỤ",
                "1. Phát thanh chuyên mục chuyển đổi số mỗi tuần 02 lần.",
                "2. Hướng dẫn người dân cài đặt, sử dụng định danh điện tử; hoàn thành trước ngày 30/6/2026.",
                "III. TỔ CHỨC THỰC HIỆN",
                "1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên Cộng sản triển khai Kế hoạch này.",
                "2. Hội Liên hiệp Phụ nữ vận động hội viên tham gia.");
        paper.table = costs(3_500_000, 6_500_000, 2_000_000);
        paper.text.add(7, "Tổng kinh phí dự kiến 12.000.000 đồng (Mười hai triệu đồng).");
        paper.authority = list("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        return paper;
    }

    private static SpecimenPaper report(String unit, String signer) {
        var paper = paper(
                unit,
                signer,
                "BÁO CÁO",
                "BC",
                "Kết quả tuyên truyền cải cách hành chính quý I năm 2026",
                LocalDate.of(2026, 3, 16));
        paper.bases = list(
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.");
        paper.text = list(
                "Ủy ban nhân dân %s báo cáo kết quả tuyên truyền cải cách hành chính quý I năm 2026 như sau:"
                        .formatted(unit),
                "I. KẾT QUẢ",
                "1. Đã phát 120 lượt trên hệ thống loa truyền thanh, tăng so với quý I năm 2025.",
                "2. Phòng Văn hóa - Xã hội đã đăng 24 tin, bài trên trang thông tin điện tử.",
                "II. KHÓ KHĂN",
                "Một bộ phận người dân còn ngại nộp hồ sơ trực tuyến.",
                "III. NHIỆM VỤ QUÝ II",
                "1. Tiếp tục phối hợp với Hội Liên hiệp Phụ nữ, Đoàn Thanh niên Cộng sản tuyên truyền.",
                "2. Tổng kinh phí đã chi 9.200.000 đồng (Chín triệu hai trăm nghìn đồng).");
        paper.table = costs(4_200_000, 3_000_000, 2_000_000);
        return paper;
    }

    private static SpecimenPaper request(String unit, String signer) {
        var paper = paper(
                unit,
                signer,
                "TỜ TRÌNH",
                "TTr",
                "Về việc hỗ trợ kinh phí tuyên truyền cải cách hành chính năm 2026",
                LocalDate.of(2026, 2, 3));
        paper.bases = list(
                "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa;",
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.");
        paper.text = list(
                "Ủy ban nhân dân %s đề nghị Ủy ban nhân dân tỉnh hỗ trợ kinh phí như sau:".formatted(unit),
                "I. SỰ CẦN THIẾT",
                "Hệ thống loa truyền thanh đã xuống cấp, nhiều cụm loa hỏng.",
                "II. NỘI DUNG ĐỀ NGHỊ",
                "1. Sửa chữa 12 cụm loa, do Phòng Văn hóa - Xã hội quản lý.",
                "2. Tổng kinh phí đề nghị: 41.500.000 đồng (Bốn mươi mốt triệu năm trăm nghìn đồng).",
                "III. THỜI GIAN",
                "Hoàn thành trong quý II năm 2026, có sự giám sát của Hội Liên hiệp Phụ nữ và Đoàn Thanh niên Cộng sản.");
        paper.table = costs(21_500_000, 15_000_000, 5_000_000);
        return paper;
    }

    private static SpecimenPaper programme(String unit, String signer) {
        var paper = paper(
                unit,
                signer,
                "CHƯƠNG TRÌNH",
                "CTr",
                "Công tác tuyên truyền, phổ biến pháp luật năm 2026",
                LocalDate.of(2026, 1, 20));
        paper.bases = list(
                "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch vụ công trực tuyến;",
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.");
        paper.text = list(
                "Ủy ban nhân dân %s ban hành Chương trình công tác tuyên truyền, phổ biến pháp luật năm 2026 như sau:"
                        .formatted(unit),
                "I. NỘI DUNG",
                "1. Quý I: Tuyên truyền Luật Căn cước, Luật Cư trú.",
                "2. Quý II: Tuyên truyền Luật Đất đai; kết thúc trước ngày 15/6/2026.",
                "II. KINH PHÍ",
                "1. Tổng kinh phí thực hiện 7.500.000 đồng (Bảy triệu năm trăm nghìn đồng).",
                "III. PHÂN CÔNG",
                "1. Phòng Văn hóa - Xã hội tham mưu tổ chức thực hiện.",
                "2. Hội Liên hiệp Phụ nữ, Đoàn Thanh niên Cộng sản tuyên truyền đến hội viên, đoàn viên trên địa bàn %s."
                        .formatted(unit));
        paper.table = costs(2_500_000, 3_000_000, 2_000_000);
        return paper;
    }

    private static SpecimenPaper paper(
            String unit, String signer, String kind, String notation, String subject, LocalDate day) {
        var paper = new SpecimenPaper(unit, signer, kind, notation, subject, day);
        paper.recipients = list(
                "- UBND tỉnh (để báo cáo);", "- Thường trực Đảng ủy;", "- Các thôn, tổ dân phố;", "- Lưu: VT, VHXH.");
        return paper;
    }

    private static List<List<String>> costs(long... amounts) {
        var work = List.of("Phát thanh", "Pa nô, áp phích", "Hội nghị, tập huấn");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("TT", "Nội dung", "Số tiền (đồng)"));
        long sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            rows.add(List.of(String.valueOf(i + 1), work.get(i), shown(amounts[i])));
            sum += amounts[i];
        }
        rows.add(List.of("", "Tổng cộng", shown(sum)));
        return rows;
    }

    static String shown(long number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    private static List<String> list(String... all) {
        return new ArrayList<>(List.of(all));
    }

    private static KnownCitation known(String number, LocalDate day, String issuer, boolean inForce, String by) {
        return new KnownCitation(number, day, issuer, null, inForce, by);
    }
}

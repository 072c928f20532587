package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.reading.reader.Reading.Refusal;

/** Text copied from portals: the kinds of letterhead-cells-on-lines, blank-number-cited-title and labels-without-dots. */
class PortalTextTest {
    private static final String BELOW = """

            KẾ HOẠCH
            Tuyên truyền cải cách hành chính năm 2026
            Ủy ban nhân dân xã ban hành kế hoạch như sau:
            I. MỤC ĐÍCH
            1. Nâng cao nhận thức của người dân về cải cách hành chính.
            II. TỔ CHỨC THỰC HIỆN
            1. Công an xã: Hướng dẫn người dân.""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ỦY BAN NHÂN DÂN~XÃ ĐẠI TRẠCH~CỘNG HÒA XÃ HỘI~CHỦ NGHĨA VIỆT NAM~Độc lập - Tự do~- Hạnh phúc~Số: 37/KH-UBND~Đại Trạch, ngày 06 tháng 02 năm 2026",
                "ỦY~BAN NHÂN DÂN XÃ~ĐẠI TRẠCH~|~CỘNG HÒA XÃ HỘI CHỦ~NGHĨA VIỆT NAM~Độc lập – Tự do – Hạnh phúc~|~Số:~37/KH-UBND~|~Đại Trạch,~ngày 06~tháng 02 năm 2026~|",
                "| ỦY BAN NHÂN DÂN XÃ ĐẠI TRẠCH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |~| Số: 37/KH-UBND | Đại Trạch, ngày 6 tháng 2 năm 2026 |",
                "Kế hoạch triển khai Nghị quyết số 05-NQ/TU ngày 01/01/2026 của Tỉnh ủy~Trạng thái: Còn hiệu lực~ỦY BAN NHÂN DÂN XÃ ĐẠI TRẠCH |~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |~Số: 37/KH - UBND |~Đại Trạch, ngày 06 tháng 02 năm 2026",
                "ỦY BAN NHÂN DÂN XÃ ĐẠI TRẠCH~Số: 37/KH‑​UBND~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM~Độc lập - Tự do - Hạnh phúc~Đại Trạch, ngày 06/02/2026"
            })
    void aLetterheadIsReadHoweverItsCellsFell(String head) {
        var read =
                Documents.plan(Documents.page(head.replace('~', '\n') + BELOW)).head();
        assertThat(read.issuer().text()).isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐẠI TRẠCH");
        assertThat(read.superior()).isNull();
        assertThat(read.number()).isEqualTo("37");
        assertThat(read.notation()).isEqualTo("KH-UBND");
        assertThat(read.date()).isEqualTo("2026-02-06");
        assertThat(read.unit().text()).isEqualToIgnoringCase("xã Đại Trạch");
    }

    @Test
    void aCellWithTwoBodiesNamesTheSuperiorFirst() {
        var head = Documents.plan(Documents.page(
                        "UBND TỈNH NAM HÀ~SỞ NỘI VỤ~|~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM~|~Số: 5/KH-SNV~|"
                                        .replace('~', '\n')
                                + BELOW))
                .head();
        assertThat(head.superior().text()).isEqualTo("UBND TỈNH NAM HÀ");
        assertThat(head.issuer().text()).isEqualTo("SỞ NỘI VỤ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Số: /KH-UBND", "Số:      /KH-UBND", "Số: ……/KH-UBND", "Số: ...../KH-UBND", "Số: xx/KH-UBND"})
    void aBlankNumberIsSaidToBeBlank(String number) {
        var head = Documents.plan(Documents.page("ỦY BAN NHÂN DÂN~XÃ AN KHÊ~".replace('~', '\n') + number + BELOW))
                .head();
        assertThat(head.number()).isNull();
        assertThat(head.notation()).isEqualTo("KH-UBND");
        assertThat(head.doubts()).extracting(Doubt::code).contains(DoubtCode.NUMBER_BLANK, DoubtCode.DATE_BLANK);
    }

    /** The plan's year is not the horizon it quotes, nor that of a document it names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thi đua “giai đoạn 2026-2028, tầm nhìn đến năm 2030” năm 2026 | 2026
            Cải cách hành chính năm 2027, định hướng đến năm 2030 | 2027
            Cải cách hành chính giai đoạn 2026 - 2030, định hướng đến năm 2035 | 2026
            Chuyển đổi số đến năm 2030 | 2026
            Triển khai Chỉ thị ngày 12 tháng 5 năm 2024 về kỷ cương | 2026
            """)
    void theYearIsThePlans(String title, int year) {
        var text = "ỦY BAN NHÂN DÂN\nXÃ AN KHÊ\nSố: 3/KH-UBND\nAn Khê, ngày 05 tháng 01 năm 2026\n"
                + BELOW.replace("Tuyên truyền cải cách hành chính năm 2026", title);
        assertThat(Documents.plan(Documents.page(text)).head().year()).isEqualTo(year);
    }

    /** The kind of labels-without-dots. */
    @Test
    void labelsThatLostTheirDots() {
        var plan = Documents.plan(Documents.page("""
                KẾ HOẠCH
                Tuyên truyền cải cách hành chính năm 2026
                I MỤC ĐÍCH, YÊU CẦU
                1 Mục đích
                - Người dân biết và dùng dịch vụ công trực tuyến, hoàn thành trong quý I năm 2026.
                2 Yêu cầu
                - Đúng trọng tâm.Trang 2
                II NỘI DUNG TUYÊN TRUYỀN
                1 Thủ tục hành chính
                Trang 3III TỔ CHỨC THỰC HIỆN
                1 Công an xã: Hướng dẫn người dân
                2 Trạm Y tế: Niêm yết thủ tục"""));
        assertThat(plan.clauses())
                .extracting(ProposedClause::label)
                .containsExactly("I", "1", "-", "2", "-", "II", "1", "III", "1", "2");
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.clauses().get(4).text().text()).isEqualTo("Đúng trọng tâm.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I NĂM 2026 tại trụ sở", "V LỄ HỘI XÃ", "1 Mục đích"})
    void aNumberWithoutADotIsNoLabelByItself(String line) {
        assertThat(Label.of(line)).isNull();
    }

    /** The kind of not-a-plan-charter-and-news. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch cải cách hành chính năm 2026 của xã~22/01/2026 15:48~Ngày 20/01/2026, UBND xã đã ban hành kế hoạch.~Theo đó, các giải pháp gồm:~- Tuyên truyền.~- Rà soát.~- Kiểm tra. | NEWS
            ĐIỀU LỆ~HỘI KHUYẾN HỌC~Chương I~QUY ĐỊNH CHUNG~Điều 1. Mục đích~1. Khuyến học.~Điều 2. Nhiệm vụ~1. Xây dựng~kế hoạch~hằng năm.~Điều 3. Kinh phí~1. Hội phí.~Điều 4. Tổ chức thực hiện~1. Ban Chấp hành: thực hiện. | OTHER_DOCUMENT
            TỈNH NAM HÀ~NGHỊ QUYẾT~Về đẩy mạnh cải cách hành chính~I. QUAN ĐIỂM~1. Là nhiệm vụ trọng tâm.~II. MỤC TIÊU~1. Nâng cao chất lượng.~III. NHIỆM VỤ, GIẢI PHÁP~1. Hoàn thiện thể chế.~IV. KINH PHÍ~1. Ngân sách tỉnh.~V. TỔ CHỨC THỰC HIỆN~1. UBND tỉnh: xây dựng~kế hoạch~thực hiện. | OTHER_DOCUMENT
            UBND XÃ TÂN LẬP~V/v thanh toán kinh phí~Kính gửi: Phòng Kinh tế~Đề nghị thanh toán tiền in tờ rơi, số lượng 500, đơn giá 2.000 đồng, tổng cộng 1.000.000 đồng theo hóa đơn kèm theo.~1. Trước ngày 20/3. | OTHER_DOCUMENT
            SỞ TƯ PHÁP~BÁO CÁO~Kết quả chi kinh phí năm 2025~I. TÌNH HÌNH CHI~1. Thanh toán tiền in, số lượng 500, thành tiền 2.000.000 đồng, đơn giá theo hóa đơn, tổng cộng đã đối chiếu.~II. KẾ HOẠCH NĂM 2026~1. Tiếp tục tuyên truyền.~III. TỔ CHỨC THỰC HIỆN~1. Văn phòng: thực hiện. | OTHER_DOCUMENT
            """)
    void whatIsNoPlanIsRefusedForItsTrueReason(String text, Refusal refusal) {
        var read = PlanReader.read(Documents.page(text.replace('~', '\n')), Lookup.NOTHING);
        assertThat(read.refusal()).isEqualTo(refusal);
    }
}

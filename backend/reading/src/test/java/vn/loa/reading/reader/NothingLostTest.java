package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of duties-of-unknown-bodies: whoever stands before a colon is a party, and what nothing points to is listed. */
class NothingLostTest {
    private static final String ABOVE = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n"
            + "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân về cải cách hành chính.\n";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            1. Quỹ Bảo tồn di sản: Hỗ trợ kinh phí; hướng dẫn hồ sơ; báo cáo kết quả. => Quỹ Bảo tồn di sản/Hỗ trợ kinh phí; hướng dẫn hồ sơ; báo cáo kết quả.
            1. Nhà hát Nghệ thuật truyền thống~- Dựng tiểu phẩm; lưu diễn.~- Bán vé. => Nhà hát Nghệ thuật truyền thống/Dựng tiểu phẩm; lưu diễn., Nhà hát Nghệ thuật truyền thống/Bán vé.
            a) Điện lực An Khê: Treo pa nô. => Điện lực An Khê/Treo pa nô.
            - Thanh tra Sở: Kiểm tra công vụ. => Thanh tra Sở/Kiểm tra công vụ.
            Giao Cơ sở bảo trợ: tiếp nhận hồ sơ; trả kết quả. => Cơ sở bảo trợ/tiếp nhận hồ sơ; trả kết quả.
            Đề nghị Báo và Phát thanh, truyền hình tỉnh mở chuyên mục; đưa tin kịp thời. => Báo và Phát thanh, truyền hình tỉnh/Đề nghị Báo và Phát thanh, truyền hình tỉnh mở chuyên mục; đưa tin kịp thời.
            1. Khuyến nông viên có trách nhiệm lồng ghép tuyên truyền. => Khuyến nông viên/Khuyến nông viên có trách nhiệm lồng ghép tuyên truyền.
            1. Ban Vận động hiến đất: Chủ trì; ghi sổ. => Ban Vận động hiến đất/Chủ trì; ghi sổ.
            1. Tổ Tư vấn pháp luật: Tư vấn tại thôn. => Tổ Tư vấn pháp luật/Tư vấn tại thôn.
            1. Các cơ quan, đơn vị:~- Kho bạc khu vực: Kiểm soát chi.~- Điện lực: Treo pa nô. => Kho bạc khu vực/Kiểm soát chi., Điện lực/Treo pa nô.
            1. Ủy ban nhân dân xã cụ thể hóa nội dung; bố trí kinh phí. => Ủy ban nhân dân xã/Ủy ban nhân dân xã cụ thể hóa nội dung; bố trí kinh phí.
            1. Trách nhiệm của Công an xã: Hướng dẫn người dân. => Công an xã/Hướng dẫn người dân.
            1. Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã: Phụ trách chung; chỉ đạo các thôn. => Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã/Phụ trách chung; chỉ đạo các thôn.
            """)
    void aPartyIsWhoeverStandsBeforeTheColon(String written, String duties) {
        var plan = plan(written);
        assertThat(plan.tasks().stream()
                        .map(task -> plan.parties().stream()
                                        .filter(party -> party.id().equals(task.lead()))
                                        .findFirst()
                                        .orElseThrow()
                                        .name()
                                        .text()
                                + "/" + task.title().text())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(duties);
        assertThat(plan.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Lãnh đạo, chỉ đạo việc rà soát thủ tục.",
                "1. Chế độ báo cáo: theo quy định.",
                "1. Thời gian thực hiện: cả năm 2026.",
                "1. Công tác phối hợp: chặt chẽ, kịp thời.",
                "1. Về kinh phí: theo dự toán.",
                "1. Hồ sơ, thủ tục: theo quy định.",
                "1. Giai đoạn 1: từ tháng 01 đến tháng 6.",
                "1. Tăng cường kiểm tra: mỗi quý một lần."
            })
    void anActOrASubjectIsNoParty(String written) {
        assertThat(plan(written).parties()).isEmpty();
    }

    /** "Văn hóa - Xã hội" and "Bảo hiểm xã hội" name no association. */
    @ParameterizedTest
    @ValueSource(strings = {"Phòng Văn hóa - Xã hội phường", "Bảo hiểm xã hội cơ sở", "Ngân hàng Chính sách xã hội xã"})
    void socialIsNoAssociation(String name) {
        assertThat(plan("1. " + name + ": Đưa tin.").parties())
                .singleElement()
                .satisfies(party -> assertThat(party.kind().name()).isNotEqualTo("MASS_ORGANISATION"));
    }

    @Test
    void whatNoPiecePointsToIsListedWithItsPlace() {
        var text = ABOVE + "II. KINH PHÍ\n- Ngân sách xã: 5.000.000 đồng.\n- In 500 tờ rơi hết 2.000.000 đồng.\n"
                + "III. TỔ CHỨC THỰC HIỆN\nViệc tổng hợp được làm qua phần mềm.\n1. Công an xã: Hướng dẫn.\n"
                + "Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thử\nPHỤ LỤC\nDANH MỤC BÀI VIẾT\n1. Bài về một cửa.\n2. Bài về chữ ký số.";
        var plan = Documents.plan(Documents.paragraphs(text));
        assertThat(plan.unread())
                .extracting(left -> left.text().text())
                .containsExactly(
                        "In 500 tờ rơi hết 2.000.000 đồng.",
                        "Việc tổng hợp được làm qua phần mềm.",
                        "1. Bài về một cửa. 2. Bài về chữ ký số.");
        for (var left : plan.unread()) {
            assertThat(text.substring(left.text().at().start(), left.text().at().end())
                            .replace('\n', ' '))
                    .isEqualTo(left.text().text());
            assertThat(left.doubts())
                    .containsExactly(
                            Doubt.of(DoubtCode.NOT_UNDERSTOOD, left.text().text(), null));
        }
    }

    @Test
    void aRowWithoutWorkIsListedAndAProgrammeIsNot() {
        var rows = Documents.table(
                ABOVE + "II. TỔ CHỨC THỰC HIỆN\nTheo phụ lục phân công nhiệm vụ kèm theo.",
                "TT|Nội dung|Chủ trì|Thời gian",
                "1|Phát thanh|Xã đoàn|Quý I",
                "2||Công an xã|Quý II");
        assertThat(Documents.plan(rows).unread())
                .extracting(left -> left.text().text())
                .contains("2 Công an xã Quý II");
        var programme = Documents.table(
                ABOVE + "II. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn.",
                "Giờ, thời gian|Nội dung|Thực hiện",
                "7 giờ 30|Đón tiếp đại biểu|Văn phòng",
                "Từ 8 giờ 00|Khai mạc|Lãnh đạo UBND xã",
                "9:15|Giải lao|");
        assertThat(Documents.plan(programme).tasks()).hasSize(1);
        assertThat(Documents.plan(programme).unread()).isEmpty();
    }

    @Test
    void hoursOfADutyMakeNoProgramme() {
        var table = Documents.table(
                ABOVE + "II. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn.",
                "Nội dung|Chủ trì|Thời gian",
                "Phát thanh|Xã đoàn|17 giờ hằng ngày",
                "Hội nghị|Văn phòng|8 giờ ngày 15/4/2026",
                "Báo cáo|Văn phòng|Quý II");
        assertThat(Documents.plan(table).tasks()).hasSize(4);
    }

    @Test
    void aFirstPageIsReadAndSaidToBeAPart() {
        var plan = Documents.plan(Documents.page("""
                ỦY BAN NHÂN DÂN
                XÃ ĐÔNG HẢI
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 31/KH-UBND
                Đông Hải, ngày 15 tháng 01 năm 2026
                KẾ HOẠCH
                Tuyên truyền cải cách hành chính năm 2026
                I. MỤC ĐÍCH
                Nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính trên địa bàn xã."""));
        assertThat(plan.doubts()).extracting(Doubt::code).containsExactly(DoubtCode.PERHAPS_A_PART);
    }

    private static Proposal plan(String written) {
        return Documents.plan(Documents.paragraphs(
                ABOVE + "II. TỔ CHỨC THỰC HIỆN\n" + String.join("\n", List.of(written.split("~")))));
    }
}

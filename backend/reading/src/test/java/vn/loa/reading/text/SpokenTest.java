package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrative text as people read it aloud. */
class SpokenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            có 0 hồ sơ | có không hồ sơ
            05 tin, 10 bài, 15 lượt | năm tin, mười bài, mười lăm lượt
            21 thôn, 24 tổ, 25 hộ, 31 người | hai mươi mốt thôn, hai mươi tư tổ, hai mươi lăm hộ, ba mươi mốt người
            105 hộ và 115 hộ | một trăm linh năm hộ và một trăm mười lăm hộ
            1.500 lượt | một nghìn năm trăm lượt
            1.005.000 tờ | một triệu không trăm linh năm nghìn tờ
            đạt 98,5% | đạt chín mươi tám phẩy năm phần trăm
            tăng 0,05 % | tăng không phẩy không năm phần trăm
            từ 2-3 ngày | từ hai đến ba ngày
            90 - 95% hồ sơ | chín mươi đến chín mươi lăm phần trăm hồ sơ
            giai đoạn 2021-2030 | giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi
            trong 05 (năm) ngày | trong năm ngày
            mức độ 3, 4 | mức độ ba, bốn
            công nghiệp 4.0 | công nghiệp bốn chấm không
            tại mục 2.1 và khoản 3 Điều 5 | tại mục hai chấm một và khoản ba Điều năm
            lần thứ 4 | lần thứ tư
            lần thứ 1 | lần thứ nhất
            02 lần/tuần | hai lần một tuần
            200.000 đồng/người/tháng | hai trăm nghìn đồng một người một tháng
            mạng 5G, khổ A4, quốc lộ 1A | mạng năm G, khổ A bốn, quốc lộ một A
            QL1A đi qua 3 thôn | Quốc lộ một A đi qua ba thôn
            """)
    void figures(String written, String said) {
        says(written, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quý III | quý ba
            QUÝ III/2026 | QUÝ ba năm hai nghìn không trăm hai mươi sáu
            quý IV/2026 | quý bốn năm hai nghìn không trăm hai mươi sáu
            quý 1 năm 2026 | quý một năm hai nghìn không trăm hai mươi sáu
            phần II, mục III.4 | phần hai, mục ba chấm bốn
            II. Yêu cầu | Hai. Yêu cầu
            nhiệm kỳ XIV và thế kỷ XXI | nhiệm kỳ mười bốn và thế kỷ hai mươi mốt
            xử lý VI PHẠM HÀNH CHÍNH | xử lý VI PHẠM HÀNH CHÍNH
            1. Mục đích | Một. Mục đích
            """)
    void numerals(String written, String said) {
        says(written, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ngày 15/3/2026 | ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu
            từ 15.3.2026 | từ ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu
            ngày 05-04-2026 | ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu
            ngày 15 tháng 3 | ngày mười lăm tháng ba
            ngày 05 tháng 4 năm 2026 | ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu
            trước ngày 10 hằng tháng | trước ngày mùng mười hằng tháng
            mỗi ngày 5 lượt | mỗi ngày năm lượt
            đến hết 15/3 | đến hết ngày mười lăm tháng ba
            dịp lễ 30/4 và 1/5 | dịp lễ ngày ba mươi tháng tư và ngày mùng một tháng năm
            từ ngày 15-20/3/2026 | từ ngày mười lăm đến ngày hai mươi tháng ba năm hai nghìn không trăm hai mươi sáu
            tháng 6/2026 | tháng sáu năm hai nghìn không trăm hai mươi sáu
            tháng 4 và tháng 12 | tháng tư và tháng mười hai
            trong 6/2026 | trong tháng sáu năm hai nghìn không trăm hai mươi sáu
            năm học 2025 - 2026 | năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu
            2/3 số hộ, 12/14 chỉ tiêu, 5/7 thôn | hai phần ba số hộ, mười hai trên mười bốn chỉ tiêu, năm trên bảy thôn
            lúc 7 giờ 30 | lúc bảy giờ ba mươi
            lúc 7 giờ 30 phút | lúc bảy giờ ba mươi phút
            từ 17h00 đến 17h15 | từ mười bảy giờ đến mười bảy giờ mười lăm
            05:30 - 6:00 hằng ngày | Năm giờ ba mươi đến sáu giờ hằng ngày
            từ 7h30–11h30 | từ bảy giờ ba mươi đến mười một giờ ba mươi
            ngày 20-11 | ngày hai mươi tháng mười một
            tháng 1-3/2026 | tháng một đến tháng ba năm hai nghìn không trăm hai mươi sáu
            8h sáng thứ 2 | tám giờ sáng thứ hai
            sáng thứ 4 | sáng thứ tư
            trực 24/7 | trực hai mươi bốn trên bảy
            """)
    void daysAndHours(String written, String said) {
        says(written, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ | Nghị quyết số bảy mươi sáu của Chính phủ ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi mốt
            Nghị định số 61/2018/NĐ-CP | Nghị định số sáu mươi mốt năm hai nghìn không trăm mười tám của Chính phủ
            Nghị định 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về | Nghị định số một trăm mười tám năm hai nghìn không trăm hai mươi lăm của Chính phủ ngày mùng chín tháng sáu năm hai nghìn không trăm hai mươi lăm về
            theo 17/NQ- CP | theo Nghị quyết số mười bảy của Chính phủ
            Chỉ thị 01/CT-TTg của Thủ tướng về | Chỉ thị số một của Thủ tướng Chính phủ về
            Quyết định số 45/QĐ-UBND ngày 5/1/2026 của UBND xã Đức Minh | Quyết định số bốn mươi lăm ngày mùng năm tháng một năm hai nghìn không trăm hai mươi sáu của Ủy ban nhân dân xã Đức Minh
            Kế hoạch số 15/KH-UBND | Kế hoạch số mười lăm của Ủy ban nhân dân
            Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị | Nghị quyết số năm mươi bảy ngày hai mươi hai tháng mười hai năm hai nghìn không trăm hai mươi tư của Bộ Chính trị
            Kết luận số 12-KL/TU của Tỉnh ủy | Kết luận số mười hai của Tỉnh ủy
            Công văn số 1466/UBND-TCT | Công văn số một nghìn bốn trăm sáu mươi sáu của Ủy ban nhân dân
            Luật số 77/2015/QH13 | Luật số bảy mươi bảy năm hai nghìn không trăm mười lăm của Quốc hội khóa mười ba
            Nghị định 61/2018 | Nghị định số sáu mươi mốt năm hai nghìn không trăm mười tám
            Thông tư số 04/2020/TT-BTP | Thông tư số bốn năm hai nghìn không trăm hai mươi của Bộ Tư pháp
            Chương trình hành động số 12-CTr/ĐU | Chương trình hành động số mười hai của Đảng ủy
            Nghị quyết 68-NQ/TW, 66-NQ/TW | Nghị quyết số sáu mươi tám của Trung ương, Nghị quyết số sáu mươi sáu của Trung ương
            Luật Tổ chức chính quyền địa phương số 72/2025/QH15 | Luật Tổ chức chính quyền địa phương số bảy mươi hai năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm
            Điều 12a | Điều mười hai a
            Nghị quyết số 76 | Nghị quyết số bảy mươi sáu
            """)
    void citations(String written, String said) {
        says(written, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 triệu đồng | mười lăm triệu đồng
            1.500.000 đồng | một triệu năm trăm nghìn đồng
            50.000đ | năm mươi nghìn đồng
            1 500 000 đồng | một triệu năm trăm nghìn đồng
            15,5 tỷ đồng | mười lăm phẩy năm tỷ đồng
            2tr5, 100k | hai triệu năm trăm nghìn, một trăm nghìn
            25000000 đồng | hai mươi lăm triệu đồng
            3 km, 120 m2, 1,5 ha, 40kg, 15m | ba ki-lô-mét, một trăm hai mươi mét vuông, một phẩy năm héc-ta, bốn mươi ki-lô-gam, mười lăm mét
            38°C | ba mươi tám độ C
            50.000 đồng/m2 | năm mươi nghìn đồng một mét vuông
            """)
    void moneyAndUnits(String written, String said) {
        says(written, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND xã và HĐND xã | Ủy ban nhân dân xã và Hội đồng nhân dân xã
            tuyên truyền CCHC, TTHC, CNTT, DVC | tuyên truyền cải cách hành chính, thủ tục hành chính, công nghệ thông tin, dịch vụ công
            CBCC xã. CCHC là gì | Cán bộ, công chức xã. Cải cách hành chính là gì
            Ủy ban MTTQ, tài khoản VNeID, mã QR | Ủy ban Mặt trận Tổ quốc, tài khoản Vi En I Ai Đi, mã kiu a
            cải cách hành chính (CCHC) | cải cách hành chính
            Ủy ban nhân dân (sau đây gọi tắt là UBND) | Ủy ban nhân dân
            TP. Hà Tĩnh, TX. Hồng Lĩnh, TP.HCM | Thành phố Hà Tĩnh, Thị xã Hồng Lĩnh, Thành phố Hồ Chí Minh
            ở Q. 1, P. Thạch Linh | ở Quận một, Phường Thạch Linh
            ĐVT: đồng | Đơn vị tính: đồng
            phát triển KT-XH, QP-AN | phát triển kinh tế, xã hội, quốc phòng, an ninh
            hộ tịch, đất đai, v.v. | hộ tịch, đất đai, vân vân
            đ/c Chủ tịch | Đồng chí Chủ tịch
            sữa & trứng | sữa và trứng
            THÔNG BÁO CỦA UBND XÃ | THÔNG BÁO CỦA Ủy ban nhân dân XÃ
            """)
    void abbreviations(String written, String said) {
        says(written, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gọi 0239.3855.114 | gọi không hai ba chín ba tám năm năm một một bốn
            số 0912 345 678 | số không chín một hai ba bốn năm sáu bảy tám
            tổng đài 1022 hoặc 18001096 | tổng đài một không hai hai hoặc một tám không không một không chín sáu
            ĐT: (0239) 3 855 114 | Điện thoại: không hai ba chín ba tám năm năm một một bốn
            số CCCD 042085001234 | số căn cước công dân không bốn hai không tám năm không không một hai ba bốn
            gọi 113, gọi số 114 | gọi một một ba, gọi số một một bốn
            vào dichvucong.gov.vn | vào dịch vụ công chấm gov chấm vn
            https://dichvucong.gov.vn/ | Dịch vụ công chấm gov chấm vn
            """)
    void numbersToCallAndAddresses(String written, String said) {
        says(written, said);
    }

    /** It stays for a person to mend. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định số 76/NQ-CP | 76/NQ-CP
            Nghị quyết số 76/NQ-CP của Thủ tướng Chính phủ | 76/NQ-CP của Thủ tướng Chính phủ
            văn bản số 76/NQ-CP | 76/NQ-CP
            theo 12/KH-XYZ | 12/KH-XYZ
            hạn 31/2/2026 | 31/2/2026
            khoảng 1/3 | 1/3
            nhóm GHTKV họp | GHTKV
            trả 2,000,000 đồng | 2,000,000
            xem x7y.gov.vn | x7y.gov.vn
            giảm 5 # | #
            """)
    void whatCannotBeSaidIsLeftAndReported(String written, String left) {
        var spoken = Spoken.of(written);
        assertThat(spoken.left()).extracting(Spoken.Left::text).containsExactly(left);
        assertThat(spoken.text()).contains(left);
        assertThat(spoken.left()).allMatch(one -> spoken.text().startsWith(one.text(), one.at()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kính thưa bà con!\n\n- Mang theo thẻ; “điện thoại” – và…", "", "   ", "Xã Đức Minh (cũ)"})
    void whatIsInWordsStaysAsItIs(String text) {
        assertThat(Spoken.of(text)).isEqualTo(new Spoken(text, List.of()));
    }

    /** As long as a script may be, and of one piece: no rule runs away. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "a.", "luật ", "A-", "1/NQ-", "0 1", "(", "15/3 ", "II.", "/năm"})
    void anythingOfAnyLengthIsReadThrough(String piece) {
        var text = piece.repeat(30_000 / piece.length());
        assertThat(Spoken.of(text).text()).isNotEmpty();
    }

    @Test
    void everyNumberReadsBackFromItsWords() {
        var random = new Random(12);
        var limit = 1_000_000_000_000L;
        LongStream.concat(
                        LongStream.rangeClosed(0, 20_000),
                        LongStream.concat(
                                LongStream.generate(() -> random.nextLong(limit + 1))
                                        .limit(50_000),
                                LongStream.of(limit, 1_000_000_005L, 1_000_005L, 1_001_000_000L, 10_000_000_000L)))
                .forEach(number -> assertThat(SpokenNumber.of(Folding.fold(SpokenNumber.say(number))))
                        .as(SpokenNumber.say(number))
                        .isEqualTo(number));
    }

    private static void says(String written, String said) {
        var spoken = Spoken.of(written);
        assertThat(spoken.text()).isEqualToIgnoringCase(said);
        assertThat(spoken.left()).isEmpty();
    }
}

package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import vn.loa.reading.reader.Reading.Refusal;

class VerdictTest {
    private static Refusal on(String text) {
        return PlanReader.read(Documents.page(text), Lookup.NOTHING).refusal();
    }

    @Test
    void aPlanIsNotRefused() {
        assertNull(on("""
                KẾ HOẠCH
                Tuyên truyền chuyển đổi số năm 2026

                I. MỤC ĐÍCH
                - Nâng cao hiểu biết của người dân về dịch vụ công trực tuyến.
                II. TỔ CHỨC THỰC HIỆN
                1. Công an xã: hướng dẫn cài đặt ứng dụng định danh cho người dân ở các thôn."""));
    }

    @Test
    void newsOfAPlan() {
        assertEquals(Refusal.NEWS, on("""
                Xã Cẩm Sơn đẩy mạnh tuyên truyền
                Sáng ngày 12/3, Ủy ban nhân dân xã Cẩm Sơn đã ban hành Kế hoạch tuyên truyền cải cách hành chính.
                Chủ tịch xã cho biết loa truyền thanh sẽ phát hằng tuần; bà con các thôn rất phấn khởi.
                Tin, ảnh: Hoài Nam"""));
    }

    @Test
    void aBill() {
        assertEquals(Refusal.INVOICE, on("""
                HÓA ĐƠN BÁN HÀNG
                Đơn vị bán: Cửa hàng in Sao Mai, mã số thuế 3001234567
                STT Tên hàng Số lượng Đơn giá Thành tiền
                1 Băng rôn tuyên truyền 10 250.000 2.500.000
                Số tiền bằng chữ: hai triệu năm trăm nghìn đồng"""));
    }

    @Test
    void otherPapers() {
        assertEquals(Refusal.OTHER_DOCUMENT, on("""
                GIẤY MỜI
                Dự hội nghị triển khai Kế hoạch tuyên truyền
                Ủy ban nhân dân xã kính mời trưởng các thôn
                1. Thời gian: 8 giờ ngày 12/3/2026.
                2. Địa điểm: hội trường xã.
                3. Nội dung: triển khai kế hoạch tuyên truyền năm 2026."""));
        assertEquals(Refusal.OTHER_DOCUMENT, on("""
                BÁO CÁO
                Kết quả thực hiện kế hoạch tuyên truyền năm 2025
                I. NỘI DUNG ĐÃ TUYÊN TRUYỀN
                1. Đã phát 12 tin bài trên loa truyền thanh.
                II. KINH PHÍ
                Đã chi 10.000.000 đồng.
                III. TỔ CHỨC THỰC HIỆN
                1. Các thôn đã thực hiện tốt."""));
    }

    @Test
    void aFormNobodyHasFilledIn() {
        var letterhead = """
                ỦY BAN NHÂN DÂN HUYỆN VĂN BÀN
                ỦY BAN NHÂN DÂN XÃ KHÁNH YÊN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số:      /KH-UBND
                Khánh Yên, ngày     tháng     năm 2024
                """;
        assertEquals(Refusal.EMPTY, on(letterhead));
        assertEquals(Refusal.EMPTY, on(letterhead + """
                KẾ HOẠCH
                Tuyên truyền cải cách hành chính năm 2024

                Nơi nhận:
                - Thường trực Đảng ủy xã;
                - Lưu: VP.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH"""));
        assertEquals(Refusal.OTHER_DOCUMENT, on(letterhead + """
                THÔNG BÁO
                Ngày mai trụ sở xã đóng cửa cả ngày để sửa điện, mời bà con quay lại vào sáng thứ Hai."""));
    }

    @Test
    void hardlyAnyTextAndNoOrder() {
        assertEquals(Refusal.EMPTY, on("  \n KẾ HOẠCH \n"));
        assertEquals(
                Refusal.NO_PLAN,
                on(
                        "Hôm nay trời đẹp quá bà con ơi, lúa ngoài đồng đã chín vàng, mọi nhà chuẩn bị ra đồng gặt hái cho kịp thời vụ trước khi mưa bão về."));
    }
}

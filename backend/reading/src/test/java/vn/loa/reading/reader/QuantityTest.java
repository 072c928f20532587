package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phát ít nhất 12 tin bài/tháng|12|tin bài|tháng",
                "Đăng tối thiểu 04 tin, bài mỗi tuần trên trang|4|tin, bài|tuần",
                "Mỗi quý 02 hội nghị|2|hội nghị|quý",
                "100% cán bộ, công chức|100|%|",
                "hài lòng đạt từ 90% trở lên|90|%|",
                "đúng hạn đạt từ 98,5% trở lên|98.5|%|",
                "tăng 0.75 % so với năm trước|0.75|%|",
                "tăng 1,25 điểm so với năm 2021|1.25|điểm|",
                "tăng 0,8 điểm phần trăm|0.8|điểm phần trăm|",
                "04 buổi tuyên truyền|4|buổi tuyên truyền|",
                "In 5.000 tờ rơi|5000|tờ rơi|",
                "11/11 thôn tổ chức họp|11|thôn|",
                "Thu về 1.500 phiếu khảo sát trong năm|1500|phiếu khảo sát|năm",
                "Thành lập 11 đội hình tình nguyện|11|đội hình|"
            })
    void whatATargetCounts(String text, BigDecimal value, String measure, String period) {
        assertEquals(new Quantity(value, measure, period), Quantity.of(Documents.prose(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dịch vụ công mức độ 3, 4",
                "năm 2026",
                "theo Nghị quyết 76/NQ-CP",
                "trước ngày 20/11",
                "duy trì hiệu quả chuyên mục"
            })
    void otherNumbersAreNotAimedAt(String text) {
        assertNull(Quantity.of(Documents.prose(text)));
    }
}

package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearBoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tuyên truyền cải cách hành chính năm 2022 | năm 2022
                    Hoàn thành trước 20/11/2022. | trước 20/11/2022
                    Báo cáo trong quý I/2022 | trong quý I/2022
                    Báo cáo trong Quý I năm 2022 | trong Quý I năm 2022
                    Xong trước ngày 15 tháng 12 năm 2022 | trước ngày 15 tháng 12 năm 2022
                    Tổ chức trong tháng 6/2022; | trong tháng 6/2022
                    Kinh phí CCHC 2022 của tỉnh | 2022
                    Từ ngày 15/12/2021 đến ngày 14/12/2022 | đến ngày 14/12/2022
                    Khai giảng năm học 2021-2022 | 2022
                    Hưởng ứng Ngày Pháp luật năm 2022 | năm 2022
                    Thực hiện Kế hoạch năm 2022 đã ban hành ngày 20/01 | năm 2022
                    """)
    void findsWhatAnotherYearWouldSayOtherwise(String text, String place) {
        assertThat(YearBound.places(text, 2022)).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chương trình tổng thể giai đoạn 2021-2022",
                "Đề án giai đoạn 2022 - 2030",
                "từ năm 2022 đến năm 2025",
                "đến năm 2022, định hướng đến năm 2030",
                "Thực hiện Kế hoạch số 169/KH-UBND ngày 24/01/2022 của UBND huyện",
                "Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2022 của Chính phủ",
                "Nghị quyết số 18-NQ/TW ngày 25/10/2022",
                "Nghị quyết số 76/NQ-CP của Chính phủ ngày 15/7/2022",
                "Nghị định số 30/2022/NĐ-CP",
                "Luật Tiếp cận thông tin năm 2022",
                "12022 lượt và 20221 tờ",
                "không nói năm nào"
            })
    void leavesPeriodsAndDocumentsAlone(String text) {
        assertThat(YearBound.places(text, 2022)).isEmpty();
    }

    @Test
    void noTextHasNoPlaces() {
        assertThat(YearBound.places(null, 2022)).isEmpty();
    }

    @Test
    void movesOnlyWhatIsBoundToTheYear() {
        assertThat(YearBound.moved("Tuyên truyền CCHC giai đoạn 2021-2022, năm 2022 ($1 \\ gốc)", 2022, 2023))
                .isEqualTo("Tuyên truyền CCHC giai đoạn 2021-2022, năm 2023 ($1 \\ gốc)");
        assertThat(YearBound.moved("Kế hoạch không năm", 2022, 2023)).isEqualTo("Kế hoạch không năm");
    }
}

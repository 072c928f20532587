package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingsTest {
    private static Timing of(String text) {
        return new Timings(2026).of(Documents.prose(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "báo cáo định kỳ 3 tháng/lần về huyện|FREQ=MONTHLY;INTERVAL=3",
                "6 tháng một lần báo cáo|FREQ=MONTHLY;INTERVAL=6",
                "tổng hợp hằng tháng|FREQ=MONTHLY",
                "tổng hợp hàng quý|FREQ=MONTHLY;INTERVAL=3",
                "kiểm tra mỗi năm một lần|FREQ=YEARLY",
                "phát thanh 2 lần/tuần|FREQ=WEEKLY",
                "mỗi tháng 1 lần|FREQ=MONTHLY",
                "phát vào thứ Hai hằng tuần|FREQ=WEEKLY;BYDAY=MO",
                "phát vào thứ Ba và thứ Sáu hằng tuần|FREQ=WEEKLY;BYDAY=TU,FR",
                "phát vào thứ Bảy hằng tuần|FREQ=WEEKLY;BYDAY=SA",
                "báo cáo 6 tháng, năm|FREQ=MONTHLY;INTERVAL=6",
                "báo cáo quý, 6 tháng và năm|FREQ=MONTHLY;INTERVAL=3",
                "sáng Chủ nhật hằng tuần|FREQ=WEEKLY;BYDAY=SU",
                "định kỳ trước ngày 15 hằng tháng|FREQ=MONTHLY;BYMONTHDAY=15",
                "trước ngày 10 tháng cuối quý|FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10",
                "cập nhật hằng ngày|FREQ=DAILY"
            })
    void recurrences(String text, String rrule) {
        assertEquals(rrule, of(text).rrule());
        assertNull(of(text).dueOn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "báo cáo trước 20/11||2026-11-20",
                "31/3/2026||2026-03-31",
                "hoàn thành trước ngày 15/12/2026||2026-12-15",
                "xong trước ngày 05 tháng 3||2026-03-05",
                "trong quý I||2026-03-31",
                "Quý III/2026||2026-09-30",
                "trong tháng 6||2026-06-30",
                "Tháng 02/2026||2026-02-28",
                "từ 14 đến 20/4|2026-04-14|2026-04-20",
                "từ ngày 01/3 đến ngày 31/3/2026|2026-03-01|2026-03-31",
                "Tháng 9 - 10/2026|2026-09-01|2026-10-31",
                "từ tháng 9 đến hết tháng 11/2026|2026-09-01|2026-11-30",
                "tổ chức Ngày Pháp luật 09/11||2026-11-09",
                "sơ kết 6 tháng đầu năm||2026-06-30",
                "trong năm 2026||2026-12-31"
            })
    void deadlines(String text, LocalDate start, LocalDate due) {
        assertEquals(due, of(text).dueOn());
        assertEquals(start, of(text).startsOn());
        assertNull(of(text).rrule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theo Nghị quyết số 76/NQ-CP ngày 15/7/2021",
                "Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND huyện",
                "thanh toán theo quy định",
                "mức độ 3, 4",
                "giai đoạn 2021 - 2030"
            })
    void otherNumbersAreNoTimes(String text) {
        assertEquals(Timing.NONE, of(text));
    }

    @Test
    void openWordsHaveNoRule() {
        var timing = of("cập nhật thường xuyên, liên tục trên trang");
        assertEquals("thường xuyên, liên tục", timing.words().text());
        assertNull(timing.rrule());
        assertNull(timing.dueOn());
        assertEquals(
                DoubtCode.DEADLINE_UNCLEAR,
                of("hoàn thành cuối quý").doubts().getFirst().code());
    }

    @Test
    void aRecurrenceMayEnd() {
        var timing = of("phát mỗi ngày một lần trong tháng 4");
        assertEquals("FREQ=DAILY", timing.rrule());
        assertEquals(LocalDate.of(2026, 4, 30), timing.dueOn());
    }

    @Test
    void withoutAYearThereIsNoDay() {
        var timing = new Timings(null).of(Documents.prose("trước 20/11"));
        assertNull(timing.dueOn());
        assertEquals(DoubtCode.DEADLINE_UNCLEAR, timing.doubts().getFirst().code());
    }
}

package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.reading.text.Timing.Understood;

class TimeWordsTest {
    private static final TimeWords WORDS = new TimeWords(2026);

    @ParameterizedTest
    @CsvFileSource(resources = "/text/time-words.txt", delimiter = '|')
    void wordsHaveOneMeaning(String words, LocalDate startsOn, LocalDate dueOn, String rrule, Understood understood) {
        var cell = WORDS.cell(words);
        assertThat(cell.startsOn()).as("start").isEqualTo(startsOn);
        assertThat(cell.dueOn()).as("due").isEqualTo(dueOn);
        assertThat(cell.rrule()).as("rule").isEqualTo(rrule);
        assertThat(cell.understood()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Văn hóa tổ chức tuyên truyền trong quý II và quý IV tại các thôn | | | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1
            phát tin vào thứ Ba và thứ Sáu hằng tuần trên loa                      | | | FREQ=WEEKLY;BYDAY=TU,FR
            tổ chức hội nghị từ 15/12 đến 15/01 tại nhà văn hóa                    | 2026-12-15 | 2027-01-15 |
            tổ chức đêm hội trăng rằm vào 15/8 âm lịch cho thiếu nhi               | | 2026-09-25 |
            phát mỗi ngày một lần trong tháng 4                                    | 2026-04-01 | 2026-04-30 | FREQ=DAILY
            gửi kết quả về Phòng Nội vụ trước ngày 15 của tháng cuối quý            | | | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15
            phát trên loa mỗi tuần 02 buổi vào 17 giờ thứ Hai, thứ Sáu tại các thôn | | | FREQ=WEEKLY;BYDAY=MO,FR
            viết bài mỗi tuần 02 lần vào sáng thứ Hai và sáng thứ Sáu | | | FREQ=WEEKLY;BYDAY=MO,FR
            sơ kết 6 tháng đầu năm gửi về huyện trước ngày 20/6                    | | 2026-06-20 |
            """)
    void timeIsFoundWithinASentence(String sentence, LocalDate startsOn, LocalDate dueOn, String rrule) {
        var timing = WORDS.sentence(Folding.fold(sentence));
        assertThat(timing.startsOn()).isEqualTo(startsOn);
        assertThat(timing.dueOn()).isEqualTo(dueOn);
        assertThat(timing.rrule()).isEqualTo(rrule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theo Nghị quyết số 76/NQ-CP ngày 15/7/2021",
                "Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND huyện",
                "thanh toán theo quy định",
                "chấp hành nghiêm trong tháng chấp hành pháp luật",
                "tuyên truyền rầm rộ trên loa",
                "mức độ 3, 4",
                "giai đoạn 2021 - 2030"
            })
    void otherNumbersAreNoTimes(String sentence) {
        var timing = WORDS.sentence(Folding.fold(sentence));
        assertThat(Stream.of(timing.startsOn(), timing.dueOn(), timing.rrule())).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước 20/11/2029", "hoàn thành việc số hóa trước ngày 20/11/2029"})
    void aDocumentNamesNoDayYearsFromThePlans(String sentence) {
        assertThat(WORDS.sentence(Folding.fold(sentence)).dueOn()).isNull();
    }

    @Test
    void aDayWithARemarkIsTakenAndTheRemarkKept() {
        var timing = WORDS.cell("Trước 20/11 (Ngày Nhà giáo Việt Nam)");
        assertThat(timing.dueOn()).isEqualTo("2026-11-20");
        assertThat(timing.understood()).isEqualTo(Understood.WITH_REMARK);
        assertThat(timing.onlyDays()).isFalse();
    }

    @Test
    void withoutAYearThereIsNoDay() {
        var words = new TimeWords(null);
        assertThat(words.cell("trước 20/11").understood()).isEqualTo(Understood.WORDS_ONLY);
        assertThat(words.cell("trước 20/11/2026").dueOn()).isEqualTo("2026-11-20");
    }

    @Test
    void anEmptyCellSaysNothing() {
        assertThat(WORDS.cell("  ")).isEqualTo(Timing.NONE);
    }
}

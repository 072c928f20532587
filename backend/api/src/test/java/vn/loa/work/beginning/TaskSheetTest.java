package vn.loa.work.beginning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.kernel.file.Sheet;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Named;
import vn.loa.reading.text.Timing.Understood;

class TaskSheetTest {
    @ParameterizedTest
    @CsvSource({
        "TT, NUMBER",
        "STT, NUMBER",
        "Mã, CODE",
        "NHIỆM VỤ, TITLE",
        "Nội dung công việc, TITLE",
        "noi dung, TITLE",
        "Đơn vị chủ trì, LEAD",
        "Cơ quan thực hiện, LEAD",
        "Cơ quan phối hợp thực hiện, COORDINATING",
        "Thời gian thực hiện, TIME",
        "Thời gian hoàn thành, DUE",
        "Thời hạn, DUE",
        "Thời gian bắt đầu, STARTS",
        "Bắt đầu - kết thúc, TIME",
        "Sản phẩm/Kết quả, DELIVERABLE",
        "Hình thức tuyên truyền, CHANNELS",
        "Nội dung tuyên truyền, TOPICS",
        "Định kỳ, RECURRENCE",
        "Task, TITLE",
        "Deadline, DUE"
    })
    void headingsAreToldByWhatTheyMean(String heading, SheetColumn column) {
        assertThat(SheetColumn.of(heading)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghi chú", "Mã màu", "", "Kinh phí"})
    void otherHeadingsMeanNothing(String heading) {
        assertThat(SheetColumn.of(heading)).isNull();
    }

    @Test
    void titlesAboveTheTableArePassedOverAndColumnsMayStandInAnyOrder() {
        var sheet = sheet(
                "PHỤ LỤC PHÂN CÔNG NHIỆM VỤ||",
                "(Kèm theo Kế hoạch số 15/KH-UBND)||",
                "||",
                "Thời gian|Nhiệm vụ|Ghi chú|Chủ trì",
                "(1)|(2)|(3)|(4)",
                "quý III|Phát thanh|x|Tư pháp",
                "|||",
                "|Họp|| ");
        assertThat(sheet.heading()).isEqualTo(4);
        assertThat(sheet.ignored()).containsExactly("Ghi chú");
        assertThat(sheet.lines()).extracting(TaskSheet.Line::row).containsExactly(6, 8);
        assertThat(sheet.lines().getFirst().cell(SheetColumn.TIME)).isEqualTo("quý III");
        assertThat(sheet.lines().getFirst().cell(SheetColumn.LEAD)).isEqualTo("Tư pháp");
        assertThat(sheet.lines().getFirst().cell(SheetColumn.CHANNELS)).isEmpty();
    }

    @Test
    void headingsMayStandOverTwoRows() {
        var sheet = sheet(
                "TT|Nội dung|Phân công||Thời gian|",
                "||Chủ trì|Phối hợp|Bắt đầu|Hoàn thành",
                "1|Phát thanh|Tư pháp|Văn hóa|01/3|15/12");
        var line = sheet.lines().getFirst();
        assertThat(line.cell(SheetColumn.LEAD)).isEqualTo("Tư pháp");
        assertThat(line.cell(SheetColumn.COORDINATING)).isEqualTo("Văn hóa");
        assertThat(line.cell(SheetColumn.STARTS)).isEqualTo("01/3");
        assertThat(line.cell(SheetColumn.DUE)).isEqualTo("15/12");
        assertThat(line.cell(SheetColumn.TIME)).isEmpty();
    }

    @Test
    void groupTitlesAndSignaturesAreNoDuties() {
        var sheet = sheet("TT|Nhiệm vụ|Chủ trì|Ghi chú", "I|Nhiệm vụ chung||", "1|Phát thanh|Tư pháp|", "|||CHỦ TỊCH");
        assertThat(sheet.lines()).extracting(TaskSheet.Line::row).containsExactly(3);
        assertThat(sheet.passed()).extracting(Sheet.Row::number).containsExactly(2, 4);
    }

    @Test
    void aRowThatSaysSomethingButNotWhatIsADutyWithoutATitle() {
        var sheet = sheet("Nhiệm vụ|Chủ trì|Thời gian", "|Tư pháp|20/11");
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.lines().getFirst().cell(SheetColumn.TITLE)).isEmpty();
    }

    @Test
    void withoutHeadingsThereIsNoTable() {
        assertThatThrownBy(() -> sheet("một|hai", "ba|bốn"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(TaskImportProblem.SHEET_WITHOUT_HEADINGS));
        assertThatThrownBy(() -> sheet("Nhiệm vụ", "Phát thanh")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> TaskSheet.of(List.of())).isInstanceOf(Problem.class);
    }

    @Test
    void theSampleIsReadAsItIsMeant() {
        var rows = new ArrayList<Sheet.Row>();
        for (int i = 0; i < SampleSheet.ROWS.size(); i++) {
            rows.add(new Sheet.Row(i + 1, SampleSheet.ROWS.get(i)));
        }
        var sheet = TaskSheet.of(rows);
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.ignored()).isEmpty();
        for (var line : sheet.lines()) {
            var times = new RowTimes(line, 2026);
            assertThat(times.with(Understood.WORDS_ONLY)).isEmpty();
            assertThat(times.with(Understood.NO_SUCH_DAY)).isEmpty();
        }
    }

    @Test
    void aCellMayNameSeveralAndANameMayHoldAnAnd() {
        var named = named("Ủy ban MTTQ và các đoàn thể", "Thôn 1", "Thôn 2", "Công chức Tư pháp");
        assertThat(named.split("Thôn 1, thôn 2")).containsExactly("Thôn 1", "thôn 2");
        assertThat(named.split("- Thôn 1;\n- Thôn 2.")).containsExactly("Thôn 1", "Thôn 2");
        assertThat(named.split("Thôn 1 và Thôn 2")).containsExactly("Thôn 1", "Thôn 2");
        assertThat(named.split("ỦY BAN MTTQ VÀ CÁC ĐOÀN THỂ, Thôn 1"))
                .containsExactly("ỦY BAN MTTQ VÀ CÁC ĐOÀN THỂ", "Thôn 1");
        assertThat(named.split("Văn hóa và Thông tin")).containsExactly("Văn hóa và Thông tin");
        assertThat(named.split(" ")).isEmpty();
    }

    @Test
    void namesAreFoundWithoutCaseMarksAndPunctuationAndLikeOnesAreOffered() {
        var named = named("Công chức Văn hóa – Xã hội", "Công chức Tư pháp", "Bưu điện xã");
        assertThat(named.find("CONG CHUC VAN HOA - XA HOI")).isEqualTo("Công chức Văn hóa – Xã hội");
        assertThat(named.find("Văn hóa")).isNull();
        assertThat(named.near("Tư pháp")).startsWith("Công chức Tư pháp");
        assertThat(named.near("Bưu điện")).startsWith("Bưu điện xã");
        assertThat(named.near("???")).isEmpty();
        assertThat(named.near("Xyz")).isEmpty();
    }

    @Test
    void headingsMergedOverTwoRowsAreOneHeading() {
        var sheet = sheet(
                "TT|Nhiệm vụ|Phân công||Thời gian",
                "TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời gian",
                "1|Phát thanh|Kế toán|Xã đoàn|Quý I");
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.row()).isEqualTo(3);
            assertThat(line.cell(SheetColumn.LEAD)).isEqualTo("Kế toán");
            assertThat(line.cell(SheetColumn.COORDINATING)).isEqualTo("Xã đoàn");
            assertThat(line.cell(SheetColumn.TIME)).isEqualTo("Quý I");
        });
        assertThat(sheet.passed()).isEmpty();
    }

    @Test
    void aTimeMergedOverStartAndEndIsBoth() {
        var sheet = sheet(
                "TT|Nhiệm vụ|Chủ trì|Thời gian|Thời gian",
                "TT|Nhiệm vụ|Chủ trì|Bắt đầu|Kết thúc",
                "1|Phát thanh|Kế toán|Quý I|Quý I");
        var times = new RowTimes(sheet.lines().getFirst(), 2026);
        assertThat(times.startsOn()).isEqualTo("2026-01-01");
        assertThat(times.dueOn()).isEqualTo("2026-03-31");
        assertThat(sheet.ignored()).isEmpty();
    }

    private static Named<String> named(String... names) {
        return new Named<>(List.of(names), name -> UUID.nameUUIDFromBytes(name.getBytes()), Function.identity());
    }

    private static TaskSheet sheet(String... rows) {
        var read = new ArrayList<Sheet.Row>();
        for (int i = 0; i < rows.length; i++) {
            read.add(new Sheet.Row(
                    i + 1,
                    Arrays.stream(rows[i].split("\\|", -1)).map(String::strip).toList()));
        }
        return TaskSheet.of(read);
    }
}

package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loa.reading.reader.Reading.Refusal;
import vn.loa.reading.source.Ocr;
import vn.loa.reading.source.PageProgress;
import vn.loa.reading.source.SourceFormat;
import vn.loa.reading.source.SourceReading;
import vn.loa.reading.term.AssigneeKind;

/** Plans people sent because they were read wrongly, as text; each lies in {@code cases} under its name. */
class HandedPlansTest {
    @Test
    void agendaAnnexNotTasks() throws Exception {
        var written = text("agenda-annex-not-tasks");
        int annex = written.indexOf("Thời gian | Nội dung");
        var table = Documents.table(
                written.substring(0, annex), written.substring(annex).split("\n"));
        for (var plan : new Proposal[] {plan("agenda-annex-not-tasks"), Documents.plan(table)}) {
            assertThat(plan.tasks()).extracting(task -> task.title().text()).containsExactly("Chuẩn bị tài liệu.");
            assertThat(plan.parties())
                    .extracting(party -> party.name().text())
                    .containsExactly("Phòng Văn hóa - Xã hội");
            assertThat(plan.annexes()).singleElement().satisfies(programme -> assertThat(programme.doubts())
                    .extracting(Doubt::code)
                    .containsExactly(DoubtCode.ANNEX_IS_PROGRAMME));
        }
    }

    @Test
    void blankNumberCitedTitle() throws Exception {
        var plan = plan("blank-number-cited-title");
        var head = plan.head();
        assertThat(head.number()).isNull();
        assertThat(head.notation()).isEqualTo("KH-UBND");
        assertThat(head.doubts()).extracting(Doubt::code).contains(DoubtCode.NUMBER_BLANK);
        assertThat(head.date()).isEqualTo("2026-03-09");
        assertThat(head.place()).isEqualTo("Phú Vinh");
        assertThat(head.issuer().text()).isEqualTo("ỦY BAN NHÂN DÂN XÃ PHÚ VINH");
        assertThat(head.unit().text()).isEqualTo("xã Phú Vinh");
        assertThat(head.year()).isEqualTo(2026);
        assertThat(head.title().text())
                .startsWith("Triển khai thực hiện Nghị quyết số 21-NQ/TU")
                .endsWith("về đẩy mạnh cải cách hành chính");
        assertThat(plan.citations())
                .extracting(ProposedCitation::number, ProposedCitation::date)
                .containsExactly(
                        tuple("64/KH-UBND", LocalDate.of(2026, 2, 12)), tuple("21-NQ/TU", LocalDate.of(2026, 1, 15)));
        assertThat(head.parent()).isEqualTo(plan.citations().getFirst().id());
    }

    @Test
    void dutiesOfUnknownBodies() throws Exception {
        var plan = plan("duties-of-unknown-bodies");
        assertThat(plan.parties())
                .extracting(party -> party.name().text(), ProposedParty::lead)
                .containsExactly(
                        tuple("Trung tâm Phục vụ hành chính công", ProposedParty.Lead.WRITTEN),
                        tuple("Ban Thực hiện chính sách dân cư", ProposedParty.Lead.NONE),
                        tuple("Cơ sở khám bệnh, chữa bệnh", ProposedParty.Lead.INFERRED),
                        tuple("Bảo hiểm xã hội cơ sở các xã", ProposedParty.Lead.INFERRED),
                        tuple("Lãnh đạo Ban Tiếp công dân", ProposedParty.Lead.WRITTEN),
                        tuple("Bưu điện văn hóa xã", ProposedParty.Lead.INFERRED));
        assertThat(plan.parties()).extracting(ProposedParty::kind).doesNotContain(AssigneeKind.MASS_ORGANISATION);
        assertThat(plan.tasks())
                .extracting(task -> task.title().text())
                .containsExactly(
                        "Chủ trì, phối hợp với Ban Thực hiện chính sách dân cư lập danh sách hồ sơ; chuẩn bị máy tính, đường truyền; tổng hợp kết quả hằng ngày.",
                        "Cử người hướng dẫn; niêm yết mã QR tại nơi tiếp đón.",
                        "Thông báo, đôn đốc người tham gia; gửi vướng mắc về Trung tâm trước 05 ngày làm việc.",
                        "Chủ trì việc tiếp nhận ý kiến của người dân.",
                        "Trả kết quả tại nhà.");
        assertThat(plan.unread()).isEmpty();
        assertThat(plan.funding())
                .extracting(one -> one.name().text())
                .containsExactly("Kinh phí tổ chức từ nguồn chi thường xuyên năm 2026 của xã");
        assertThat(plan.recipients()).extracting(Written::text).containsExactly("Như trên;", "Lưu: VT.");
        assertThat(plan.signature())
                .extracting(ProposedSignature::authority, ProposedSignature::title, ProposedSignature::name)
                .containsExactly("TL.", "CHÁNH VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN", null);
    }

    @Test
    void labelsWithoutDots() throws Exception {
        var plan = plan("labels-without-dots");
        assertThat(plan.head().issuer().text()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH NAM HÀ");
        assertThat(plan.head().unit().text()).isEqualTo("tỉnh Nam Hà");
        assertThat(plan.head().number()).isNull();
        assertThat(plan.head().date()).isNull();
        assertThat(plan.head().doubts()).extracting(Doubt::code).contains(DoubtCode.NUMBER_BLANK, DoubtCode.DATE_BLANK);
        assertThat(plan.head().title().text()).isEqualTo("công tác cải cách hành chính năm 2026 của tỉnh Nam Hà");
        assertThat(plan.head().year()).isEqualTo(2026);
        assertThat(plan.citations())
                .extracting(ProposedCitation::number, ProposedCitation::date)
                .contains(
                        tuple("77/QĐ-TTg", LocalDate.of(2026, 2, 4)), tuple("246/TTr-SNV", LocalDate.of(2025, 12, 25)));
        assertThat(plan.clauses())
                .extracting(ProposedClause::label)
                .containsSubsequence("I", "1", "-", "II", "1", "III", "1");
        assertThat(plan.targets()).singleElement().satisfies(target -> assertThat(target.value())
                .isEqualTo("95"));
        assertThat(plan.tasks()).singleElement().satisfies(task -> assertThat(task.dueOn())
                .isEqualTo("2026-12-15"));
        assertThat(plan.parties()).extracting(party -> party.name().text()).containsExactly("Sở Nội vụ");
    }

    @Test
    void letterheadCellsOnLines() throws Exception {
        var plan = plan("letterhead-cells-on-lines");
        var head = plan.head();
        assertThat(head.issuer().text()).isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐẠI TRẠCH");
        assertThat(head.superior()).isNull();
        assertThat(head.unit().text()).isEqualToIgnoringCase("xã Đại Trạch");
        assertThat(head.number()).isEqualTo("37");
        assertThat(head.notation()).isEqualTo("KH-UBND");
        assertThat(head.place()).isEqualTo("Đại Trạch");
        assertThat(head.date()).isEqualTo("2026-02-06");
        assertThat(head.title().text())
                .isEqualToIgnoringCase("Tuyên truyền cải cách hành chính trên địa bàn xã Đại Trạch năm 2026");
        assertThat(plan.citations())
                .extracting(ProposedCitation::number, ProposedCitation::date)
                .containsExactly(tuple("911/QĐ-UBND", LocalDate.of(2025, 12, 22)));
        assertThat(head.parent()).isEqualTo(plan.citations().getFirst().id());
        assertThat(plan.clauses())
                .extracting(ProposedClause::label)
                .containsExactly(null, "I.", "1.", "-", "2.", "-", "II.", "1.");
        assertThat(plan.tasks()).hasSize(1);
    }

    @Test
    void lettersAndLetteredNumbers() throws Exception {
        var plan = plan("letters-and-lettered-numbers");
        assertThat(plan.citations())
                .extracting(ProposedCitation::number, ProposedCitation::date)
                .containsExactly(
                        tuple("12c/NQ-CP", LocalDate.of(2026, 1, 8)),
                        tuple("311/SVHTT", LocalDate.of(2026, 2, 2)),
                        tuple("1466/UBND-TCT", LocalDate.of(2026, 2, 22)),
                        tuple("9027/UBND-KSTTHC", LocalDate.of(2026, 2, 25)),
                        tuple("805/BKHCN-BC&TT", null),
                        tuple("88/KH-UBND", LocalDate.of(2026, 3, 3)));
        assertThat(plan.head().parent()).isEqualTo(plan.citations().getLast().id());
        assertThat(plan.head().year()).isEqualTo(2026);
    }

    @Test
    void notAPlanCharterAndNews() throws Exception {
        assertThat(read("not-a-plan-charter-and-news").refusal()).isEqualTo(Refusal.NEWS);
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(HandedPlansTest.class
                .getResource("/cases/" + name + "/input.txt")
                .toURI());
    }

    private static String text(String name) throws IOException, URISyntaxException {
        return Files.readString(file(name));
    }

    private static Reading read(String name) throws IOException, URISyntaxException {
        var source = SourceReading.read(file(name), SourceFormat.TXT, Ocr.of("no-ocr"), PageProgress.NONE);
        return PlanReader.read(source, Lookup.NOTHING);
    }

    private static Proposal plan(String name) throws IOException, URISyntaxException {
        return Optional.ofNullable(read(name).proposal()).orElseThrow(() -> new AssertionError("read as no plan"));
    }
}

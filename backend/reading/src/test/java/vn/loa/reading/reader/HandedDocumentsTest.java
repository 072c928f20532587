package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.reading.source.Ocr;
import vn.loa.reading.source.PageProgress;
import vn.loa.reading.source.SourceFormat;
import vn.loa.reading.source.SourceReading;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.term.FundingSource;

/** Documents people sent because they were read wrongly; each lies in {@code cases} under its name. */
class HandedDocumentsTest {
    @TempDir
    Path folder;

    @Test
    void docxTableMerged() throws Exception {
        var plan = plan(handed("docx-table-merged/bang-phan-cong.docx"), SourceFormat.DOCX);
        var youth = party(plan, "Đoàn TNCS Hồ Chí Minh xã");
        assertThat(plan.tasks())
                .filteredOn(task -> task.title().text().startsWith("Phát thanh đợt"))
                .extracting(task -> task.title().text(), ProposedTask::lead, ProposedTask::dueOn)
                .containsExactly(
                        tuple("Phát thanh đợt một", youth, LocalDate.of(2026, 3, 31)),
                        tuple("Phát thanh đợt hai", youth, LocalDate.of(2026, 3, 31)));
        assertThat(plan.tasks()).extracting(task -> task.title().text()).contains("Treo băng rôn");
    }

    @Test
    void fundingBySource() throws Exception {
        var plan = plan(handed("funding-by-source/kinh-phi.docx"), SourceFormat.DOCX);
        assertThat(plan.funding())
                .extracting(ProposedFunding::source, ProposedFunding::amount)
                .containsExactly(tuple(FundingSource.PROVINCE, 15_500_000L), tuple(FundingSource.COMMUNE, 5_000_000L));
    }

    @Test
    void ethDocument() throws Exception {
        var file = handed("eth-document/chu-eth.txt");
        var written = Files.readString(file);
        var plan = plan(file, SourceFormat.TXT);
        var usual =
                plan(Files.writeString(folder.resolve("usual.txt"), written.replace('\u00D0', 'Đ')), SourceFormat.TXT);
        assertThat(written).contains("\u00D0");
        assertThat(plan).isEqualTo(usual);
        assertThat(plan.head().place()).isEqualTo("Đức Minh");
        assertThat(plan.clauses().getFirst().kind()).isEqualTo(ClauseKind.TEXT);
        assertThat(plan.tasks()).hasSize(5);
        party(plan, "Đoàn TNCS Hồ Chí Minh xã");
    }

    @Test
    void topicHeading() throws Exception {
        var plan = plan(handed("topic-heading/noi-dung.docx"), SourceFormat.DOCX);
        assertThat(plan.topics())
                .extracting(topic -> topic.name().text())
                .containsExactly("Cải cách thể chế", "Cải cách thủ tục hành chính");
    }

    @Test
    void txtWindows1258() throws Exception {
        var plan = plan(handed("txt-windows-1258/ke-hoach-1258.txt"), SourceFormat.TXT);
        assertThat(plan.head().place()).isEqualTo("Đức Minh");
        assertThat(plan.tasks()).hasSize(5);
    }

    /** The kind of funding-by-source: sums in one sentence, before or after their sources, under headings, beside a total. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Tổng kinh phí: 20.500.000 đồng, trong đó ngân sách tỉnh 15.500.000 đồng, ngân sách xã 5.000.000 đồng. | PROVINCE 15500000, COMMUNE 5000000
            Tổng kinh phí 20.500.000 đồng: ngân sách tỉnh 15.500.000 đồng; ngân sách xã 5.000.000 đồng. | PROVINCE 15500000, COMMUNE 5000000
            15.500.000 đồng từ ngân sách tỉnh và 5.000.000 đồng từ ngân sách xã. | PROVINCE 15500000, COMMUNE 5000000
            Kinh phí 15 triệu 500 nghìn đồng do ngân sách xã bảo đảm. | COMMUNE 15500000
            Ngân sách xã: 2 000 000 đồng. | COMMUNE 2000000
            1. Tổng kinh phí: 20.500.000 đồng.~2. Ngân sách tỉnh: 15.500.000 đồng.~3. Ngân sách xã: 5.000.000 đồng. | PROVINCE 15500000, COMMUNE 5000000
            1. Ngân sách tỉnh~- 15.500.000 đồng.~2. Ngân sách xã~- 5.000.000 đồng. | PROVINCE 15500000, COMMUNE 5000000
            - Ngân sách tỉnh hỗ trợ.~- Ngân sách xã: 5.000.000 đồng.~- Nguồn xã hội hóa: 3.000.000 đồng. | PROVINCE null, COMMUNE 5000000, OTHER 3000000
            Ngân sách xã 25.000.000 đồng và các nguồn hợp pháp khác. | COMMUNE 25000000, OTHER null
            Ngân sách tỉnh và ngân sách xã: 20.000.000 đồng. | PROVINCE null, COMMUNE null
            Ngân sách xã: 8.000.000 đồng, gồm in tờ rơi 5.000.000 đồng, tập huấn 3.000.000 đồng. | COMMUNE 8000000
            Kinh phí thực hiện: 15.500.000 đồng. | COMMUNE 15500000
            """)
    void everySumGoesToItsOwnSource(String written, String sources) {
        assertThat(money(written).stream()
                        .map(one -> one.source() + " " + one.amount())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(sources);
    }

    @Test
    void aSumOfTwoSourcesIsInDoubt() {
        assertThat(money("Ngân sách tỉnh và ngân sách xã: 20.000.000 đồng."))
                .flatExtracting(ProposedFunding::doubts)
                .extracting(Doubt::code, Doubt::written)
                .containsOnly(tuple(DoubtCode.FUNDING_AMOUNT_UNCLEAR, "20.000.000 đồng"));
    }

    /** The kind of docx-table-merged: cells over rows or columns, rows of work alone, and groups, which are no work. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            1|Phát thanh|Xã đoàn|Quý I ~ 2|Niêm yết|^|^ ~ 3|Họp thôn|^|20/11/2026 => Phát thanh/Xã đoàn/2026-03-31, Niêm yết/Xã đoàn/2026-03-31, Họp thôn/Xã đoàn/2026-11-20
            1|Phát thanh|Xã đoàn|Quý I ~ ^|^|Công an xã|Quý II => Phát thanh/Xã đoàn/2026-03-31, Phát thanh/Công an xã/2026-06-30
            1|Phát thanh|Xã đoàn|Quý I ~ 2|Niêm yết||^ => Phát thanh/Xã đoàn/2026-03-31, Niêm yết//2026-03-31
            1|Phát thanh|Xã đoàn|Quý I ~ 2|Niêm yết|| ~ 3|Họp thôn|Công an xã|Quý II => Phát thanh/Xã đoàn/2026-03-31, Niêm yết//null, Họp thôn/Công an xã/2026-06-30
            I|Công tác chỉ đạo|| ~ 1|Phát thanh|Xã đoàn|Quý I ~ II|Công tác truyền thông|<|< ~ 2|Niêm yết|Xã đoàn|^ => Phát thanh/Xã đoàn/2026-03-31, Niêm yết/Xã đoàn/null
            1|Công tác chỉ đạo|| ~ 1.1|Phát thanh|Xã đoàn|Quý I ~ 2|Họp thôn|| => Phát thanh/Xã đoàn/2026-03-31, Họp thôn//null
            Các việc chung|<|<|< ~ 1|Phát thanh|Xã đoàn|Quý I ~ 2|Niêm yết|^|^ => Phát thanh/Xã đoàn/2026-03-31, Niêm yết/Xã đoàn/2026-03-31
            """)
    void aMergedCellIsWhatEachOfItsRowsShows(String rows, String tasks) {
        var table = Stream.concat(Stream.of("TT|Nội dung công việc|Chủ trì|Thời gian"), Stream.of(rows.split("~")));
        var plan = Documents.plan(Documents.table(
                "KẾ HOẠCH\nTuyên truyền pháp luật năm 2026\nI. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân về pháp luật."
                        + "\nII. TỔ CHỨC THỰC HIỆN\nTheo phụ lục phân công nhiệm vụ kèm theo kế hoạch này.",
                table.map(String::strip).toArray(String[]::new)));
        assertThat(plan.tasks().stream()
                        .map(task -> task.title().text() + "/" + lead(plan, task) + "/" + task.dueOn())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(tasks);
        assertThat(plan.tasks()).filteredOn(task -> task.lead() == null).allSatisfy(task -> assertThat(task.doubts())
                .contains(Doubt.of(DoubtCode.LEAD_MISSING)));
    }

    /** The kind of topic-heading. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            1. Cải cách thể chế~Tuyên truyền các văn bản mới.~2. Cải cách thủ tục~Niêm yết công khai.~Hướng dẫn nộp hồ sơ. => Cải cách thể chế, Cải cách thủ tục
            1. Cải cách thể chế:~Tuyên truyền các văn bản mới.~2. Cải cách thủ tục:~Niêm yết công khai. => Cải cách thể chế, Cải cách thủ tục
            - Cải cách thể chế.~- Cải cách thủ tục. => Cải cách thể chế., Cải cách thủ tục.
            1. Cải cách thể chế~- Luật Đất đai.~- Luật Hộ tịch. => Luật Đất đai., Luật Hộ tịch.
            1. Cải cách thể chế~Tuyên truyền các luật sau.~- Luật Đất đai.~- Luật Hộ tịch. => Luật Đất đai., Luật Hộ tịch.
            Tuyên truyền các văn bản mới ban hành. => Tuyên truyền các văn bản mới ban hành.
            """)
    void aTopicIsItsHeadingAndNotTheSentencesBelow(String written, String topics) {
        var plan = Documents.plan(Documents.paragraphs("KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n"
                + "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân về cải cách hành chính.\nII. NỘI DUNG TUYÊN TRUYỀN\n"
                + written.replace('~', '\n')
                + "\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND: chủ trì thực hiện."));
        assertThat(plan.topics().stream().map(topic -> topic.name().text()).collect(Collectors.joining(", ")))
                .isEqualTo(topics);
    }

    private static String lead(Proposal plan, ProposedTask task) {
        return plan.parties().stream()
                .filter(party -> party.id().equals(task.lead()))
                .map(party -> party.name().text())
                .findFirst()
                .orElse("");
    }

    private static List<ProposedFunding> money(String written) {
        return Documents.plan(Documents.paragraphs("KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n"
                        + "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân về cải cách hành chính.\nII. KINH PHÍ\n"
                        + written.replace('~', '\n')
                        + "\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng HĐND và UBND: chủ trì thực hiện."))
                .funding();
    }

    private static Path handed(String file) throws URISyntaxException {
        return Path.of(HandedDocumentsTest.class.getResource("/cases/" + file).toURI());
    }

    private static Proposal plan(Path file, SourceFormat format) throws IOException {
        var source = SourceReading.read(file, format, Ocr.of("no-ocr"), PageProgress.NONE);
        return Optional.ofNullable(PlanReader.read(source, Lookup.NOTHING).proposal())
                .orElseThrow(() -> new AssertionError("read as no plan"));
    }

    private static String party(Proposal plan, String name) {
        return plan.parties().stream()
                .filter(party -> party.name().text().equals(name))
                .map(ProposedParty::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + plan.parties()));
    }
}

package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loa.reading.source.Source;

/** For any document, reading ends without an error and returns only what is there. */
class PlanReaderTest {
    private static final List<String> LABELS = List.of(
            "",
            "I. ",
            "II. ",
            "I1. ",
            "IV. ",
            "1. ",
            "2.",
            "1.1. ",
            "a) ",
            "b. ",
            "d) ",
            "đ) ",
            "l. ",
            "- ",
            "+ ",
            "• ",
            "A. ",
            "Điều 1. ",
            "Phần I. ",
            "1) ",
            "i) ",
            "* ");
    private static final List<String> WORDS = List.of(
            "KẾ HOẠCH",
            "Mục đích",
            "YÊU CẦU",
            "chỉ tiêu",
            "nội dung tuyên truyền",
            "hình thức",
            "kinh phí",
            "tổ chức thực hiện:",
            "Căn cứ",
            "số 15/KH-UBND",
            "18-NQ/TW",
            "ngày 31/02/2026",
            "ngày 15 tháng 7 năm 2021",
            "của Chính phủ",
            "3 tháng/lần",
            "hằng quý",
            "thứ Hai hằng tuần",
            "quý I",
            "trước 20/11",
            "từ 14 đến 20/4",
            "chủ trì, phối hợp với",
            "Phòng Văn hóa - Xã hội",
            "Tư pháp:",
            "các thôn",
            "100%",
            "ít nhất 12 tin bài/tháng",
            "25.000.000 đồng",
            "Nơi nhận:",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH",
            "Nguyễn Văn A",
            "PHỤ LỤC",
            "QUYẾT ĐỊNH",
            "xã Liên Minh",
            "năm 2026",
            "N&i dung",
            "16ng ghép",
            "trong trong trong",
            ";",
            ":",
            "./.");

    @Provide
    Arbitrary<String> documents() {
        var line = Combinators.combine(
                        Arbitraries.of(LABELS), Arbitraries.of(WORDS).list().ofMaxSize(8))
                .as((label, words) -> label + String.join(" ", words));
        return line.list().ofMaxSize(60).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(400);
    }

    @Property(tries = 400)
    void planLikePagesAreReadWhole(@ForAll("documents") String text) {
        soundly(Documents.page(text));
    }

    @Property(tries = 300)
    void planLikeParagraphsAreReadWhole(@ForAll("documents") String text) {
        soundly(Documents.paragraphs("KẾ HOẠCH\nTuyên truyền năm 2026\n" + text));
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutFail(@ForAll("anything") String text) {
        soundly(Documents.page("KẾ HOẠCH\n" + text
                + "\nI. Mục đích\n1. Một\n2. Hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy"));
    }

    private static void soundly(Source source) {
        var reading = PlanReader.read(source, Lookup.NOTHING);
        assertEquals(reading, PlanReader.read(source, Lookup.NOTHING), "the same document is read the same way");
        assertTrue((reading.proposal() == null) != (reading.refusal() == null));
        if (reading.proposal() != null) {
            within(reading.proposal(), source.text().length());
            named(reading.proposal());
            ordered(reading.proposal());
        }
    }

    private static void within(Proposal plan, int length) {
        var spans = new ArrayList<Span>();
        plan.clauses().forEach(clause -> spans.add(clause.at()));
        plan.citations().forEach(citation -> spans.add(citation.at()));
        Stream.of(
                        plan.clauses().stream()
                                .flatMap(one -> Stream.of(one.heading() == null ? one.text() : one.heading())),
                        plan.topics().stream().map(ProposedTopic::name),
                        plan.targets().stream().map(ProposedTarget::name),
                        plan.channels().stream().map(ProposedChannel::name),
                        plan.funding().stream().map(ProposedFunding::name),
                        plan.parties().stream().map(ProposedParty::name),
                        plan.tasks().stream().map(ProposedTask::title),
                        plan.recipients().stream())
                .flatMap(all -> all)
                .forEach(written -> {
                    if (written != null) {
                        assertTrue(!written.text().isBlank());
                        spans.add(written.at());
                    }
                });
        for (var span : spans) {
            assertNotNull(span);
            assertTrue(span.start() < span.end() && span.end() <= length, () -> span + " of " + length);
        }
    }

    private static void named(Proposal plan) {
        var ids = Stream.of(
                        plan.clauses().stream().map(ProposedClause::id),
                        plan.citations().stream().map(ProposedCitation::id),
                        plan.targets().stream().map(ProposedTarget::id),
                        plan.topics().stream().map(ProposedTopic::id),
                        plan.channels().stream().map(ProposedChannel::id),
                        plan.funding().stream().map(ProposedFunding::id),
                        plan.parties().stream().map(ProposedParty::id),
                        plan.tasks().stream().map(ProposedTask::id))
                .flatMap(all -> all)
                .toList();
        var known = new HashSet<>(ids);
        assertEquals(ids.size(), known.size(), "ids are unique");
        plan.tasks().forEach(task -> {
            assertTrue(task.lead() == null || known.contains(task.lead()));
            assertTrue(known.containsAll(task.coordinating()) && known.containsAll(task.channels()));
            assertTrue(task.lead() == null || !task.coordinating().contains(task.lead()));
        });
    }

    /** A clause follows its parent, and all below one stands before its next sibling. */
    private static void ordered(Proposal plan) {
        var path = new ArrayList<String>();
        for (var clause : plan.clauses()) {
            int parent = clause.parent() == null ? -1 : path.indexOf(clause.parent());
            assertTrue(clause.parent() == null || parent >= 0, () -> clause + " stands outside its parent");
            path.subList(parent + 1, path.size()).clear();
            path.add(clause.id());
        }
    }
}

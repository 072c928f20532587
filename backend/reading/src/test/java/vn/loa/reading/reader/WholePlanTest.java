package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.term.FundingSource;

class WholePlanTest {
    private static final String HEAD = "KẾ HOẠCH\nTuyên truyền cải cách hành chính xã Cẩm Sơn năm 2026\n";

    @Test
    void aPlanInsideADecision() {
        var plan = Documents.plan(Documents.paragraphs("""
                ỦY BAN NHÂN DÂN
                XÃ KỲ TÂN
                Số: 12/QĐ-UBND
                QUYẾT ĐỊNH
                Về việc ban hành Kế hoạch tuyên truyền pháp luật năm 2026
                Căn cứ Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13;
                QUYẾT ĐỊNH:
                Điều 1. Ban hành Kế hoạch tuyên truyền pháp luật năm 2026 trên địa bàn xã với các nội dung sau:
                I. Mục đích
                - Nâng cao ý thức pháp luật của người dân.
                II. Tổ chức thực hiện
                1. Tư pháp - Hộ tịch: chủ trì thực hiện.
                Điều 2. Kinh phí do ngân sách xã bảo đảm.
                Điều 3. Giao Công an xã hướng dẫn người dân. Quyết định có hiệu lực từ ngày ký.
                Điều 4. Các thôn chịu trách nhiệm thi hành.
                CHỦ TỊCH
                Trần Văn Bình"""));
        assertEquals(
                "tuyên truyền pháp luật năm 2026 trên địa bàn xã",
                plan.head().title().text());
        assertEquals("12", plan.head().number());
        assertEquals("Trần Văn Bình", plan.signature().name());
        assertEquals(
                List.of(
                        ClauseKind.LEGAL_BASIS,
                        ClauseKind.TEXT,
                        ClauseKind.PURPOSE,
                        ClauseKind.PURPOSE,
                        ClauseKind.DUTY,
                        ClauseKind.DUTY,
                        ClauseKind.FUNDING,
                        ClauseKind.DUTY,
                        ClauseKind.TEXT),
                plan.clauses().stream().map(ProposedClause::kind).toList());
        var article = plan.clauses().get(1);
        assertEquals("Điều 1.", article.label());
        assertEquals(article.id(), plan.clauses().get(2).parent());
        assertEquals(
                List.of("chủ trì thực hiện.", "Giao Công an xã hướng dẫn người dân."),
                plan.tasks().stream().map(task -> task.title().text()).toList());
    }

    @Test
    void aPlanBehindADecisionIsSignedThere() {
        var plan = Documents.plan(Documents.paragraphs("""
                UBND XÃ KỲ TÂN
                Số: 12/QĐ-UBND
                QUYẾT ĐỊNH
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền.
                Nơi nhận:
                - Như Điều 1;
                - Lưu: VT.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Văn Bình
                KẾ HOẠCH
                Tuyên truyền pháp luật năm 2026
                (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND xã)
                I. Mục đích
                - Nâng cao ý thức pháp luật của người dân.
                II. Tổ chức thực hiện
                1. Tư pháp - Hộ tịch: chủ trì thực hiện."""));
        assertEquals("Tuyên truyền pháp luật năm 2026", plan.head().title().text());
        assertEquals("Trần Văn Bình", plan.signature().name());
        assertEquals(2, plan.recipients().size());
        assertEquals(List.of(), plan.citations());
    }

    @Test
    void legalBasesStandAboveOrBelowTheTitle() {
        var basis =
                "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nThực hiện Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh.\n";
        var text =
                "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân trong xã về cải cách hành chính.\n- Tạo đồng thuận.\n- Giám sát.";
        for (var document :
                List.of(basis + HEAD + text, HEAD + basis + "UBND xã ban hành Kế hoạch như sau:\n" + text)) {
            var plan = Documents.plan(Documents.paragraphs(document));
            var bases = plan.clauses().stream()
                    .filter(clause -> clause.kind() == ClauseKind.LEGAL_BASIS)
                    .toList();
            assertEquals(2, bases.size(), document);
            assertEquals("05/KH-UBND", plan.citations().getLast().number());
            assertEquals(plan.citations().getLast().id(), plan.head().parent());
            assertEquals(bases.getLast().id(), plan.citations().getLast().clause());
        }
    }

    @Test
    void formsAndMoneyAndTargets() {
        var plan = Documents.plan(Documents.paragraphs(HEAD + """
                I. CHỈ TIÊU
                1. Phát ít nhất 12 tin bài/tháng trên hệ thống truyền thanh.
                2. Duy trì chuyên mục trên trang thông tin điện tử.
                II. HÌNH THỨC
                - Loa truyền thanh, trang thông tin điện tử, Zalo, pa nô và tờ rơi.
                - Sinh hoạt Ngày Pháp luật hằng tháng.
                III. KINH PHÍ
                Ngân sách xã 25.000.000 đồng và nguồn xã hội hóa.
                IV. TỔ CHỨC THỰC HIỆN
                1. Các thôn: tổ chức họp dân trước 20/11."""));
        assertEquals(new BigDecimal(12), plan.targets().getFirst().value());
        assertEquals(ChannelType.LOUDSPEAKER, plan.targets().getFirst().channelType());
        assertNull(plan.targets().getLast().value());
        assertEquals(
                Set.of(
                        ChannelType.LOUDSPEAKER,
                        ChannelType.PORTAL,
                        ChannelType.SOCIAL_MESSAGING,
                        ChannelType.PANEL_POSTER,
                        ChannelType.NON_COMMERCIAL_PRINT,
                        ChannelType.LAW_DAY,
                        ChannelType.CONFERENCE),
                plan.channels().stream().map(ProposedChannel::type).collect(Collectors.toSet()));
        assertEquals(
                List.of(FundingSource.COMMUNE, FundingSource.OTHER),
                plan.funding().stream().map(ProposedFunding::source).toList());
        assertEquals(25_000_000L, plan.funding().getFirst().amount());
        assertEquals(
                List.of(LocalDate.of(2026, 11, 20)),
                plan.tasks().stream()
                        .filter(task -> task.dueOn() != null)
                        .map(ProposedTask::dueOn)
                        .toList());
        var monthly = plan.tasks().getLast();
        assertEquals("FREQ=MONTHLY", monthly.rrule());
        assertNull(monthly.lead());
        assertEquals(List.of(Doubt.of(DoubtCode.LEAD_MISSING)), monthly.doubts());
    }

    @Test
    void topicsWithoutAPartOnContent() {
        var plan = Documents.plan(
                Documents.paragraphs(
                        HEAD
                                + "I. MỤC ĐÍCH\n- Nâng cao nhận thức.\nII. NHIỆM VỤ TRỌNG TÂM\n1. Tuyên truyền về dịch vụ công trực tuyến.\n2. Kiểm tra các thôn.\n3. Phổ biến Luật Căn cước."));
        assertEquals(
                List.of("Tuyên truyền về dịch vụ công trực tuyến.", "Phổ biến Luật Căn cước."),
                plan.topics().stream().map(topic -> topic.name().text()).toList());
    }

    @Test
    void theAnnexTable() {
        var plan = Documents.plan(Documents.table(
                HEAD
                        + "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân.\nII. TỔ CHỨC THỰC HIỆN\nTheo phụ lục.\nPHỤ LỤC PHÂN CÔNG NHIỆM VỤ",
                "TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm",
                "I | Công tác chỉ đạo | | | |",
                "1 | Ban hành kế hoạch | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND xã | Tháng 01/2026 | Kế hoạch",
                "2 | Báo cáo kết quả | Phòng Văn hóa - Xã hội | | Hằng quý | Báo cáo",
                "II | Công tác truyền thông | | | |",
                "3 | Phát chuyên mục trên loa truyền thanh | | Các thôn | Thường xuyên |"));
        var annex = plan.annexes().getFirst();
        assertEquals(3, annex.rows());
        assertEquals("PHỤ LỤC PHÂN CÔNG NHIỆM VỤ", annex.title().text());
        assertEquals(6, annex.columns().size());
        var tasks = plan.tasks().stream()
                .filter(task -> annex.id().equals(task.annex()))
                .toList();
        assertEquals(LocalDate.of(2026, 1, 31), tasks.getFirst().dueOn());
        assertEquals("Kế hoạch", tasks.getFirst().deliverable().text());
        assertEquals(1, tasks.getFirst().coordinating().size());
        assertEquals("FREQ=MONTHLY;INTERVAL=3", tasks.get(1).rrule());
        assertNull(tasks.get(2).lead());
        assertEquals(List.of(Doubt.of(DoubtCode.LEAD_MISSING)), tasks.get(2).doubts());
    }

    @Test
    void aTableWithItsHeadingSetAnew() {
        var plan = Documents.plan(Documents.table(
                HEAD
                        + "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân.\nII. TỔ CHỨC THỰC HIỆN\nTheo phụ lục.\nPHỤ LỤC PHÂN CÔNG NHIỆM VỤ",
                "STT | Đầu việc | Người thực hiện | Thời hạn",
                "1 | In tờ rơi | Trưởng thôn, Bí thư chi bộ | 30/4/2026",
                "STT | Đầu việc | Người thực hiện | Thời hạn",
                "2 | Phát tờ rơi | Xã đoàn | Tháng 5"));
        assertEquals(2, plan.annexes().getFirst().rows());
        var task = plan.tasks().stream()
                .filter(one -> one.annex() != null)
                .findFirst()
                .orElseThrow();
        assertTrue(task.inferredLead());
        assertEquals(1, task.coordinating().size());
        assertEquals(LocalDate.of(2026, 4, 30), task.dueOn());
    }

    @Test
    void lostMarksLowerTheConfidence() {
        var text =
                "I. MỤC ĐÍCH\n- Nâng cao nhận thức của người dân về cải cách hành chính ở xã.\n- Tạo đồng thuận.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn: tổ chức họp dân.";
        var clean = Documents.plan(Documents.paragraphs(HEAD + text));
        var damaged = Documents.plan(Documents.paragraphs(plainLetters(HEAD + text)));
        assertEquals(clean.clauses().size(), damaged.clauses().size());
        assertTrue(damaged.doubts().contains(Doubt.of(DoubtCode.TEXT_DAMAGED)));
        for (int i = 0; i < clean.clauses().size(); i++) {
            assertEquals(clean.clauses().get(i).kind(), damaged.clauses().get(i).kind());
            assertTrue(damaged.clauses().get(i).confidence()
                    < clean.clauses().get(i).confidence());
        }
    }

    private static String plainLetters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}

package vn.loa.work.amendment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;

/** The paper says what changed in the words of the office; the papers before it stay. */
@QuarkusTest
class AmendmentPaperTest extends AmendmentInWorld {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> FORMATS = List.of("application/json", DOCX, "application/pdf", "text/html");

    @Test
    void whoMayNotReadTasksSeesTheTextAlone() {
        plan.task("Thi tìm hiểu trực tuyến", world.tuPhap, channel);
        var amendment = changed();
        issue(amendment, "41", "2026-06-02");
        var below = world.account("duoi", "Người cấp dưới", "COORDINATOR", under(), List.of());
        below.get(amendment + "/difference").statusCode(200).body("tasks", hasSize(0));
        below.get(amendment + "/document?annex=true").statusCode(200).body("annexes", hasSize(0));
    }

    @Test
    void issuingItChangesThePlanAndNoPaperSignedBefore() {
        var papers = List.of(path + "/document", path + "/document?annex=true");
        var before = papers(papers);
        var amendment = changed();
        issue(amendment, "41", "2026-06-02")
                .body("state", equalTo("ISSUED"))
                .body("documentNumber", equalTo("41/KH-UBND"));
        ha.get(path + "/clauses").body("items[1].text", equalTo("Tuyên truyền dịch vụ công toàn trình."));
        ha.get(path).body("documentNumber", equalTo("12/KH-UBND")).body("state", equalTo("ISSUED"));
        assertThat(papers(papers)).isEqualTo(before);
        ha.get(path + "/amendments").body("differingTasks", equalTo(0)).body("mayBegin", equalTo(true));
    }

    @Test
    void aTaskIsShownToDifferFromThePaperUntilAnAmendmentSaysSo() {
        ha.get("/tasks/" + task).body("inPaper", equalTo("SAME"));
        var added = plan.task("Việc thêm vào tháng mười một", world.vanHoa, channel);
        ha.get("/tasks/" + added).body("inPaper", equalTo("ABSENT"));
        ha.put("/tasks/" + task, later(plan.taskDraft("Phát thanh chuyên mục", world.vanHoa, channel)))
                .body("inPaper", equalTo("CHANGED"));
        ha.get(path + "/amendments").body("differingTasks", equalTo(2));
        var amendment = begin();
        issue(amendment, "41", "2026-06-02");
        ha.get("/tasks/" + added).body("inPaper", equalTo("SAME"));
        ha.get("/tasks/" + task).body("inPaper", equalTo("SAME"));
        ha.put("/tasks/" + added + "/cancellation", Map.of("reason", "Gộp vào hội nghị"))
                .body("inPaper", equalTo("CHANGED"));
        ha.get(begin() + "/difference").body("tasks.kind", contains("REMOVED"));
    }

    @Test
    void aDraftsTaskIsInNoPaperAndARenamedPartyChangesNothing() {
        var draft = world.plan(2024);
        ha.get("/tasks/" + draft.task("Treo băng rôn", world.vanHoa, channel)).body("inPaper", nullValue());
        var party = "/assignees/" + world.vanHoa;
        ha.put(party, Map.of("unit", world.commune, "name", "Phòng Văn hóa – Xã hội", "kind", "POST"))
                .statusCode(200);
        ha.get("/tasks/" + task).body("inPaper", equalTo("SAME"));
    }

    @Test
    void thePaperSaysWhatChangesInTheWordsOfTheOffice() {
        ha.put("/tasks/" + task, later(plan.taskDraft("Phát thanh chuyên mục", world.vanHoa, channel)))
                .statusCode(200);
        plan.task("Thi tìm hiểu trực tuyến", world.tuPhap, channel);
        var amendment = begin();
        write(amendment, null, section(), clause("Tuyên truyền dịch vụ công toàn trình."), dash(FreshId.next()))
                .statusCode(200);
        ha.get(amendment + "/document").body("number", equalTo("Số:      /KH-UBND"));
        issue(amendment, "41", "2026-06-02");
        var name = Database.text("select name from unit where id = ?", world.commune);
        ha.get(amendment + "/document?annex=true")
                .statusCode(200)
                .body("kind", equalTo("KẾ HOẠCH"))
                .body("number", equalTo("Số: 41/KH-UBND"))
                .body(
                        "subject",
                        equalTo(
                                "Sửa đổi, bổ sung một số nội dung của Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân "
                                        + name))
                .body(
                        "blocks.text",
                        contains(
                                "Căn cứ Công văn số 215/UBND-NC;",
                                "Căn cứ Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2025 của Ủy ban nhân dân " + name
                                        + " về tuyên truyền cải cách hành chính năm 2025.",
                                "Ủy ban nhân dân " + name
                                        + " ban hành Kế hoạch sửa đổi, bổ sung một số nội dung của Kế hoạch số 12/KH-UBND như sau:",
                                "I. NỘI DUNG SỬA ĐỔI, BỔ SUNG",
                                "1. Sửa đổi khoản 1 Mục I như sau:",
                                "“1. Tuyên truyền dịch vụ công toàn trình.”.",
                                "2. Bổ sung một gạch đầu dòng vào sau khoản 1 Mục I như sau:",
                                "“- Thi tìm hiểu trên mạng.”.",
                                "3. Sửa đổi, bổ sung bảng phân công nhiệm vụ của Kế hoạch: bổ sung 1 nhiệm vụ, sửa đổi 1 nhiệm vụ (chi tiết tại Phụ lục kèm theo).",
                                "II. TỔ CHỨC THỰC HIỆN",
                                "1. Kế hoạch này có hiệu lực kể từ ngày ký.",
                                "2. Các nội dung khác của Kế hoạch số 12/KH-UBND không thay đổi, tiếp tục thực hiện./."))
                .body("annexes[0].blocks[0].rows.collect { it[6] }", hasItem("Bổ sung"))
                .body(
                        "annexes[0].blocks[0].rows.collect { it[6] }",
                        hasItem("Sửa đổi thời gian (trước đây: Chậm nhất ngày 10/12/2025)"));
    }

    @Test
    void theSecondCitesTheFirstAndRepeals() {
        issue(changed(), "41", "2026-06-02");
        var second = begin();
        write(second, null, section()).statusCode(200);
        sign(second, "42", "2026-06-01").statusCode(409);
        ha.put(second + "/submission", Map.of()).statusCode(200);
        sign(second, "42", "2026-06-01").statusCode(422).body("errors[0].code", equalTo("AMENDMENT_BEFORE_ISSUED"));
        sign(second, "42", "2026-07-01").statusCode(200).body("ordinal", equalTo(2));
        ha.get(second + "/document")
                .body("blocks[1].text", endsWith("được sửa đổi, bổ sung bởi Kế hoạch số 41/KH-UBND ngày 02/6/2026."))
                .body("blocks.text", hasItem("1. Bãi bỏ khoản 1 Mục I."));
    }

    /** The papers of a plan downloaded today, after 30 changes and after a name change are equal byte for byte. */
    @Test
    void afterThirtyChangesEveryPaperIsTheSameBytes() {
        var first = changed();
        issue(first, "41", "2026-06-02");
        var papers = new ArrayList<>(List.of(
                path + "/document",
                path + "/document?annex=true",
                first + "/document",
                first + "/document?annex=true"));
        var before = papers(papers);
        for (int i = 0; i < 28; i++) {
            plan.task("Việc thêm thứ " + (i + 1), i % 2 == 0 ? world.vanHoa : world.tuPhap, channel);
        }
        ha.put("/tasks/" + task + "/cancellation", Map.of("reason", "Gộp")).statusCode(200);
        var second = begin();
        write(second, "Lời mở đầu khác.", section()).statusCode(200);
        issue(second, "42", "2026-07-02");
        Database.execute("update unit set name = 'xã Đổi Tên' where id = ?", world.commune);
        assertThat(papers(papers)).isEqualTo(before);
        ha.get(second + "/difference").body("tasks", hasSize(29));
    }

    /** In its bases, and in what it adds to the text; what the plan said before is the plan's matter. */
    @Test
    void lawThatIsNotInForceIsPointedOutBeforeItIsSigned() {
        var amendment = begin();
        ha.get(amendment).body("warnings", hasSize(0));
        var text = text(amendment);
        text.put("clauses", List.of(section(), clause("Theo Nghị định số 61/2018/NĐ-CP, thực hiện một cửa.")));
        ha.put(
                        amendment,
                        Map.of(
                                "bases", List.of("Căn cứ Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân;"),
                                "recipients", List.of("Lưu: VT."),
                                "text", text))
                .statusCode(200)
                .body("warnings.code", contains("CITATION_NO_LONGER_IN_FORCE", "CITATION_NO_LONGER_IN_FORCE"))
                .body("warnings[0].detail", containsString("356/2025/NĐ-CP"))
                .body("warnings[1].detail", containsString("118/2025/NĐ-CP"));
    }

    /** A unit below the commune. */
    private UUID under() {
        var id = FreshId.next();
        Database.execute("""
                insert into unit (id, code, name, kind, parent_id, path, valid_from)
                select ?, 'd' || substr(id::text, 1, 8), 'thôn Dưới', 'COMMUNE', id, path || text2ltree('duoi'), valid_from from unit where id = ?
                """, id, world.commune);
        return id;
    }

    /** The bytes of every format of each paper, as text of one byte a letter. */
    private List<String> papers(List<String> paths) {
        return paths.stream()
                .flatMap(paper -> FORMATS.stream()
                        .map(format -> new String(
                                ha.request()
                                        .accept(format)
                                        .get(Actor.API + paper)
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .asByteArray(),
                                ISO_8859_1)))
                .toList();
    }
}

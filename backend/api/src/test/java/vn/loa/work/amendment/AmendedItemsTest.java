package vn.loa.work.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.world.FreshId;

/** An amendment changes the title, the topics and the targets with the words, so that figures are held against what was signed. */
@QuarkusTest
class AmendedItemsTest extends AmendmentInWorld {
    private final UUID newTopic = FreshId.next();
    private final UUID newTarget = FreshId.next();

    @Test
    void theyChangeWithItsIssuanceAndStayUntilThen() {
        var amendment = begin();
        var title = ha.get(path).extract().<String>path("title");
        writeText(amendment, changed(amendment)).statusCode(200);
        ha.get(path).body("title", equalTo(title));
        ha.get(path + "/targets").body("items", hasSize(0));
        issue(amendment, "41", "2026-06-02");
        ha.get(path).body("title", equalTo("Tuyên truyền cải cách hành chính và chuyển đổi số"));
        ha.get(path + "/topics").body("items.id", contains(plan.topic.toString(), newTopic.toString()));
        ha.get(path + "/targets").body("items.value", contains(1200)).body("items.id", contains(newTarget.toString()));
    }

    @Test
    void theDifferenceAndThePaperNameEach() {
        var amendment = begin();
        writeText(amendment, changed(amendment)).statusCode(200);
        ha.get(amendment + "/difference")
                .body("title.after", equalTo("Tuyên truyền cải cách hành chính và chuyển đổi số"))
                .body("topics.kind", contains("ADDED", "REMOVED"))
                .body("topics[0].after.name", equalTo("Chữ ký số cá nhân"))
                .body("targets.kind", contains("ADDED"))
                .body("targets[0].before", nullValue());
        ha.get(amendment + "/document")
                .body(
                        "blocks.text",
                        hasItems(
                                "1. Sửa đổi tên Kế hoạch như sau:",
                                "“Tuyên truyền cải cách hành chính và chuyển đổi số”.",
                                "2. Bổ sung nội dung tuyên truyền “Chữ ký số cá nhân”.",
                                "3. Bãi bỏ nội dung tuyên truyền “Cơ chế một cửa”.",
                                "4. Bổ sung chỉ tiêu “Lượt phát” (1.200 lượt phát)."));
        issue(amendment, "41", "2026-06-02");
        var second = begin();
        var text = text(second);
        text.put("targets", List.of(target("Lượt phát", 1300)));
        text.put(
                "topics",
                List.of(
                        topic(plan.topic, "T01", "Dịch vụ công toàn trình"),
                        topic(newTopic, "T03", "Chữ ký số cá nhân")));
        writeText(second, text).statusCode(200);
        ha.get(second + "/document")
                .body(
                        "blocks.text",
                        hasItems("2. Sửa đổi chỉ tiêu “Lượt phát”: từ 1.200 lượt phát thành 1.300 lượt phát."));
    }

    @Test
    void whatTasksOrActivitiesNeedIsNotDroppedAndPlacesAreNamed() {
        var amendment = begin();
        var text = text(amendment);
        text.put("topics", List.of());
        writeText(amendment, text)
                .statusCode(409)
                .body("code", equalTo("PLAN_ITEM_IN_USE"))
                .body("errors[0].pointer", equalTo("/text/topics"));
        text = text(amendment);
        text.put("topics", List.of(topic(plan.topic, "T01", "Một"), topic(newTopic, "T01", "Hai")));
        writeText(amendment, text).statusCode(422).body("errors[0].pointer", equalTo("/text/topics/1/code"));
        text = text(amendment);
        var stray = new HashMap<>(target("Lượt phát", 5));
        stray.put("clause", FreshId.next());
        text.put("targets", List.of(stray));
        writeText(amendment, text).statusCode(422).body("errors[0].pointer", equalTo("/text/targets/0/clause"));
    }

    /** The topic stands under a clause that is repealed with the same amendment. */
    @Test
    void whatStoodUnderARepealedClauseStandsUnderTheOneAbove() {
        var amendment = begin();
        var text = changed(amendment);
        text.put("clauses", List.of(section()));
        writeText(amendment, text).statusCode(200);
        issue(amendment, "41", "2026-06-02");
        ha.get(path + "/topics").body("items.clause", contains(plan.section.toString(), plan.section.toString()));
    }

    private Map<String, Object> changed(String amendment) {
        var text = text(amendment);
        text.put("title", "Tuyên truyền cải cách hành chính và chuyển đổi số");
        text.put(
                "topics",
                List.of(((List<?>) text.get("topics")).getFirst(), topic(newTopic, "T03", "Chữ ký số cá nhân")));
        text.put("targets", List.of(target("Lượt phát", 1200)));
        return text;
    }

    private Map<String, Object> topic(UUID id, String code, String name) {
        return Map.of("id", id, "code", code, "name", name, "clause", plan.clause);
    }

    private Map<String, Object> target(String name, long value) {
        return Map.of("id", newTarget, "name", name, "formula", "QUANTITY_SUM", "measure", "lượt phát", "value", value);
    }
}

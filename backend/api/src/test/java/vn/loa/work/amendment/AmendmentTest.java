package vn.loa.work.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;

/** What changes in an issued plan goes through a numbered paper: who writes and signs it, and what becomes of the plan. */
@QuarkusTest
class AmendmentTest extends AmendmentInWorld {
    @Test
    void whoMayDraftAPlanMayBeginItsAmendment() {
        var begin = path + "/amendments";
        Actor.NOBODY.post(begin, Map.of()).statusCode(401);
        world.cast.la().post(begin, Map.of()).statusCode(404);
        minh.post(begin, Map.of()).statusCode(403);
        ha.get(begin).body("items", hasSize(0)).body("mayBegin", equalTo(true));
        var amendment = begin();
        ha.get(begin)
                .body("items.id", contains(amendment.substring("/amendments/".length())))
                .body("mayBegin", equalTo(false));
        world.cast.so().get(begin).statusCode(200).body("items", hasSize(0));
        world.cast.so().get(amendment).statusCode(404);
    }

    @Test
    void aPlanInDraftIsEditedAndAPlanHasOneOpenAmendment() {
        ha.post("/plans/" + world.plan(2024).id + "/amendments", Map.of())
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_ISSUED"));
        begin();
        ha.post(path + "/amendments", Map.of()).statusCode(409).body("code", equalTo("AMENDMENT_OPEN"));
    }

    @Test
    void theDifferenceIsToldClauseByClauseAndTaskByTask() {
        var fresh = FreshId.next();
        var added = plan.task("Thi tìm hiểu trực tuyến", world.tuPhap, channel);
        ha.put("/tasks/" + task, later(plan.taskDraft("Phát thanh chuyên mục", world.vanHoa, channel)))
                .statusCode(200);
        var amendment = begin();
        write(amendment, "Chi tiết như sau:", section(), clause("Tuyên truyền dịch vụ công toàn trình."), dash(fresh))
                .statusCode(200);
        ha.get(amendment + "/difference")
                .statusCode(200)
                .body("preamble.before", nullValue())
                .body("preamble.after", equalTo("Chi tiết như sau:"))
                .body("closing", nullValue())
                .body("clauses.kind", contains("CHANGED", "ADDED"))
                .body("clauses.id", contains(plan.clause.toString(), fresh.toString()))
                .body("clauses.path", contains("I.1", "I.2"))
                .body("clauses[0].before.text", equalTo("Tuyên truyền dịch vụ công trực tuyến."))
                .body("clauses[0].after.text", equalTo("Tuyên truyền dịch vụ công toàn trình."))
                .body("clauses[1].before", nullValue())
                .body("tasks.find { it.id == '" + task + "' }.kind", equalTo("CHANGED"))
                .body("tasks.find { it.id == '" + task + "' }.before.dueOn", equalTo("2025-12-10"))
                .body("tasks.find { it.id == '" + task + "' }.after.dueOn", equalTo("2025-12-20"))
                .body("tasks.find { it.id == '" + added + "' }.kind", equalTo("ADDED"))
                .body("tasks", hasSize(2));
    }

    @Test
    void tasksCarryOverWithTheirActsAndFigures() {
        var activity = plan.activity("2025-03-01", task, channel, 3);
        var fresh = FreshId.next();
        var amendment = begin();
        write(amendment, null, section(), dash(fresh)).statusCode(200);
        issue(amendment, "41", "2026-06-02");
        ha.get("/tasks/" + task)
                .body("state", equalTo("IN_PROGRESS"))
                .body("activityCount", equalTo(1))
                .body("clause.id", equalTo(plan.section.toString()))
                .body("inPaper", equalTo("SAME"));
        ha.get("/activities/" + activity).body("task.id", equalTo(task.toString()));
        ha.get(path + "/topics").body("items[0].clause", equalTo(plan.section.toString()));
    }

    @Test
    void whatIsSubmittedIsFrozenAndALaterTaskWaitsForTheNext() {
        var amendment = changed();
        ha.put(amendment + "/submission", Map.of()).statusCode(200).body("state", equalTo("SUBMITTED"));
        var late = plan.task("Việc thêm sau khi trình", world.vanHoa, channel);
        minh.get(amendment + "/difference").body("tasks", hasSize(0)).body("clauses", hasSize(1));
        sign(amendment, "41", "2026-06-02").statusCode(200);
        ha.get("/tasks/" + late).body("inPaper", equalTo("ABSENT"));
    }

    @Test
    void whatDiffersInNothingIsNotSubmitted() {
        var amendment = begin();
        ha.put(amendment + "/submission", Map.of()).statusCode(409).body("code", equalTo("AMENDMENT_EMPTY"));
    }

    @Test
    void itIsWithdrawnReturnedWithAReasonAndDeletedInDraft() {
        var amendment = changed();
        ha.put(amendment + "/submission", Map.of("note", "Kính trình")).statusCode(200);
        write(amendment, null, section()).statusCode(409).body("code", equalTo("AMENDMENT_NOT_DRAFT"));
        minh.get("/me/inbox?unit=" + world.commune).body("waiting.kind", hasItem("AMENDMENT_TO_ISSUE"));
        ha.delete(amendment + "/submission", ha.version(amendment)).body("state", equalTo("DRAFT"));
        ha.put(amendment + "/submission", Map.of()).statusCode(200);
        ha.put(amendment + "/return", Map.of("reason", "Thiếu căn cứ")).statusCode(403);
        minh.put(amendment + "/return", Map.of("reason", "Thiếu căn cứ"))
                .statusCode(200)
                .body("returnReason", equalTo("Thiếu căn cứ"));
        ha.get("/me/inbox?unit=" + world.commune).body("waiting.kind", hasItem("AMENDMENT_RETURNED"));
        ha.delete(amendment, ha.version(amendment)).statusCode(204);
        ha.get(amendment).statusCode(404);
        ha.get(path + "/clauses").body("items[1].text", equalTo("Tuyên truyền dịch vụ công trực tuyến."));
    }

    @Test
    void nobodyIssuesWhatTheySubmitted() {
        var amendment = changed();
        ha.put(amendment + "/submission", Map.of()).statusCode(200);
        ha.put(amendment + "/issuance", FullWorld.issuance("41", "KH-UBND", "2026-06-02"))
                .statusCode(403);
        world.cast
                .tu()
                .put(amendment + "/issuance", FullWorld.issuance("41", "KH-UBND", "2026-06-02"))
                .statusCode(403);
        ha.get(amendment).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void itsNumberIsNoOtherPlansAndItsDayIsNotBeforeThePlans() {
        var amendment = changed();
        ha.put(amendment + "/submission", Map.of()).statusCode(200);
        sign(amendment, "12", "2025-06-02").statusCode(422).body("errors[0].code", equalTo("AMENDMENT_NUMBER_TAKEN"));
        sign(amendment, "41", "2025-01-19")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/issuedOn"))
                .body("errors[0].code", equalTo("AMENDMENT_BEFORE_ISSUED"));
        sign(amendment, "41", "2099-01-01")
                .statusCode(422)
                .body("errors[0].code", equalTo("AMENDMENT_ISSUED_IN_FUTURE"));
        ha.get(amendment).body("state", equalTo("SUBMITTED"));
        sign(amendment, "41", "2026-06-02").statusCode(200);
        var other = world.plan(2026);
        ha.put("/plans/" + other.id + "/submission", Map.of()).statusCode(200);
        minh.put("/plans/" + other.id + "/issuance", FullWorld.issuance("41", "KH-UBND", "2026-07-01"))
                .statusCode(422)
                .body("errors[0].code", equalTo("AMENDMENT_NUMBER_TAKEN"));
    }

    @Test
    void aClauseIsRepealedAndAddedButNotMoved() {
        var amendment = begin();
        write(amendment, null, clause("Đưa lên đầu."), section())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text/clauses/0/parent"));
        var stray = new HashMap<>(clause("Ra khỏi mục."));
        stray.remove("parent");
        write(amendment, null, section(), stray)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text/clauses/1"))
                .body("errors[0].code", equalTo("AMENDMENT_MOVES_CLAUSE"));
        var foreign = Map.of("id", world.plan(2024).clause, "kind", "TEXT", "text", "Của kế hoạch khác");
        write(amendment, null, section(), clause("Như cũ."), foreign)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text/clauses/2/id"));
        write(amendment, null).statusCode(422);
        ha.get(amendment).body("text.clauses", hasSize(2)).body("version", equalTo(0));
    }

    @Test
    void theJournalTellsEachStepAndWhatBecameOfThePlan() {
        var amendment = changed();
        issue(amendment, "41", "2026-06-02");
        ha.get("/journal?limit=4&unit=" + world.commune)
                .body(
                        "items.fact",
                        contains("AMENDMENT_ISSUED", "PLAN_CLAUSES_EDITED", "AMENDMENT_SUBMITTED", "AMENDMENT_EDITED"))
                .body("items[0].subjectTitle", equalTo("Sửa đổi, bổ sung Kế hoạch số 12/KH-UBND"));
    }
}

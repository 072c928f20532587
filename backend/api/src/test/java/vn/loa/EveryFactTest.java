package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.figures.report.SentReport;
import vn.loa.paper.planimport.PlanImportInWorld;
import vn.loa.people.account.Phone;
import vn.loa.people.journal.Fact;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.Facts;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** Every fact there is, brought about once over HTTP and found in the journal of the unit. */
@QuarkusTest
class EveryFactTest {
    private FullWorld full;
    private Actor ha;
    private Actor minh;
    private Actor tai;
    private Set<String> told;

    @BeforeEach
    void tell() {
        full = FullWorld.tell();
        ha = full.ha();
        minh = full.world.cast.minh();
        tai = full.tai();
        told = new TreeSet<>(journal());
    }

    @Test
    void everyFactIsToldByAnAct() {
        people();
        calendars();
        apiKeys();
        webhooks();
        guests();
        assigneesAndChannels();
        register();
        regimes();
        plans();
        amendments();
        tasksAndActivities();
        money();
        reports();
        criteria();
        scorecards();
        imports();
        units();
        assertThat(told)
                .as("no act records this fact: add the act to EveryFactTest, or remove the fact")
                .containsExactlyInAnyOrderElementsOf(
                        Facts.all().stream().map(Fact::name).toList());
    }

    private void people() {
        var quan = full.world.cast.quan();
        var tu = full.world.cast.tu();
        var path = "/accounts/" + tu.id();
        var draft = Map.of(
                "username", tu.username(),
                "fullName", "Phan Văn Tư (Tư pháp)",
                "roles", List.of(Map.of("role", "CONTRIBUTOR", "unit", full.world.commune)),
                "assignees", List.of(full.world.tuPhap));
        var fresh = Map.of("currentPassword", "mat khau thu 123", "newPassword", "mat khau thu 456");
        tells(
                "ACCOUNT_PASSWORD_CHANGED",
                tu.request().body(fresh).put(Actor.API + "/me/password").then());
        secondFactor(tu);
        tells("ACCOUNT_SECOND_FACTOR_REMOVED", quan.delete(path + "/second-factor", quan.version(path)));
        tells("ACCOUNT_EDITED", quan.put(path, draft));
        tells("ACCOUNT_SUSPENDED", quan.put(path + "/suspension", Map.of("reason", "Chuyển công tác")));
        tells("ACCOUNT_REINSTATED", quan.delete(path + "/suspension", quan.version(path)));
        tells("ACCOUNT_PASSWORD_RESET", quan.put(path + "/password", Map.of("newPassword", "mat khau khac")));
        var handover = Map.of(
                "reason",
                "Chuyển công tác",
                "suspend",
                false,
                "shares",
                List.of(Map.of("unit", full.world.commune, "to", ha.id(), "roles", List.of())));
        World.administrator()
                .put(
                        path,
                        Map.of(
                                "username", tu.username(),
                                "fullName", "Phan Văn Tư (Tư pháp)",
                                "roles",
                                        List.of(
                                                Map.of("role", "CONTRIBUTOR", "unit", full.world.commune),
                                                Map.of("role", "OBSERVER", "unit", full.world.neighbour)),
                                "assignees", List.of(full.world.tuPhap)))
                .statusCode(200);
        tells("ACCOUNT_HANDED_OVER", World.administrator().put(path + "/handover", handover));
    }

    private void secondFactor(Actor actor) {
        var mine = "/me/second-factor";
        String secret = actor.post(mine, Map.of("currentPassword", "mat khau thu 456"))
                .extract()
                .path("secret");
        var code = Map.of("code", new Phone(secret).code(0));
        var confirmed = actor.request()
                .body(code)
                .put(Actor.API + mine + "/confirmation")
                .then();
        tells("ACCOUNT_SECOND_FACTOR_ADDED", confirmed);
        var recovery = Map.of("code", confirmed.extract().<String>path("codes[0]"));
        tells(
                "ACCOUNT_RECOVERY_CODES_RENEWED",
                actor.request()
                        .body(recovery)
                        .put(Actor.API + mine + "/recovery-codes")
                        .then());
    }

    private void calendars() {
        var own = Map.of("kind", "OWN", "unit", full.world.commune);
        var made = ha.post("/me/calendar-links", own);
        tells("CALENDAR_LINK_MADE", made);
        tells(
                "CALENDAR_LINK_REVOKED",
                ha.delete("/me/calendar-links/" + made.extract().path("id"), 0));
    }

    private void apiKeys() {
        var path = "/api-keys/" + full.apiKey;
        var renamed = new HashMap<>(full.apiKeyDraft());
        renamed.put("name", "Kho dữ liệu của xã");
        tells("API_KEY_EDITED", ha.put(path, renamed));
        tells("API_KEY_ROTATED", ha.put(path + "/rotation", Map.of()));
        tells("API_KEY_ROTATION_ENDED", ha.delete(path + "/rotation", ha.version(path)));
        tells("API_KEY_REVOKED", ha.put(path + "/revocation", Map.of("reason", "Lộ mã")));
    }

    private void webhooks() {
        var path = "/webhooks/" + full.webhook;
        var renamed = new HashMap<>(full.webhookDraft());
        renamed.put("description", "Trục tích hợp của tỉnh");
        tells("WEBHOOK_EDITED", ha.put(path, renamed));
        tells("WEBHOOK_ROTATED", ha.put(path + "/rotation", Map.of()));
        Database.execute("update webhook_delivery set state = 'FAILED', next_at = null where id = ?", full.delivery);
        tells(
                "WEBHOOK_REPLAYED",
                ha.request()
                        .put(Actor.API + path + "/deliveries/" + full.delivery + "/replay")
                        .then());
        tells("WEBHOOK_DISABLED", ha.put(path + "/disablement", Map.of("reason", "Đổi hệ thống nhận")));
        tells("WEBHOOK_ENABLED", ha.delete(path + "/disablement", ha.version(path)));
    }

    /** The world's guest has asked already. */
    private void guests() {
        var receipt = Actor.API + "/guest/duties/" + full.task + "/receipt";
        tells("TASK_RECEIVED", full.guest().put(receipt).then());
        var question = "/questions/" + full.question;
        tells("QUESTION_ANSWERED", ha.put(question + "/answer", Map.of("text", "Ở bộ phận một cửa")));
        var link = "/guest-links/" + full.world.tuPhap;
        tells("GUEST_LINK_REVOKED", ha.put(link + "/revocation", Map.of("reason", "Đổi người phụ trách")));
        tells("GUEST_LINK_MADE", ha.put(link, FullWorld.guestLinkDraft()));
    }

    private void assigneesAndChannels() {
        var assignee = "/assignees/" + full.world.buuDien;
        tells(
                "ASSIGNEE_EDITED",
                ha.put(assignee, Map.of("unit", full.world.commune, "name", "Bưu cục xã", "kind", "PARTNER")));
        tells("ASSIGNEE_RETIRED", ha.put(assignee + "/retirement", Map.of()));
        tells("ASSIGNEE_REINSTATED", ha.delete(assignee + "/retirement", ha.version(assignee)));
        var channel = "/channels/" + full.channel;
        tells(
                "CHANNEL_EDITED",
                ha.put(
                        channel,
                        Map.of(
                                "unit", full.world.commune,
                                "type", "LOUDSPEAKER",
                                "name", "Đài truyền thanh xã",
                                "measure", "lượt phát",
                                "slots", List.of())));
        tells("CHANNEL_RETIRED", ha.put(channel + "/retirement", Map.of()));
        tells("CHANNEL_REINSTATED", ha.delete(channel + "/retirement", ha.version(channel)));
    }

    private void register() {
        var known = "/known-documents/" + full.knownDocument;
        var edited = new HashMap<>(full.knownDocument());
        edited.put("title", "Về tổ công nghệ số cộng đồng ở thôn");
        tells("KNOWN_DOCUMENT_EDITED", ha.put(known, edited));
        tells("KNOWN_DOCUMENT_REMOVED", ha.delete(known, ha.version(known)));
    }

    private void regimes() {
        var regime = "/reporting-regimes/" + full.regime;
        var edited = new HashMap<>(full.regime());
        edited.put("name", "Hạn gửi báo cáo mới của xã");
        tells("REPORTING_REGIME_EDITED", ha.put(regime, edited));
        tells("REPORTING_REGIME_REMOVED", ha.delete(regime, ha.version(regime)));
    }

    private void plans() {
        var draft = full.world.plan(2025);
        var path = "/plans/" + draft.id;
        var head = Map.of(
                "unit",
                full.world.commune,
                "year",
                2025,
                "programme",
                "CCHC",
                "title",
                "Tên mới",
                "recipients",
                List.of());
        var target = Map.of("id", FreshId.next(), "name", "Số lượt", "formula", "QUANTITY_SUM", "measure", "lượt");
        var cited = Map.of("id", FreshId.next(), "asWritten", Map.of("number", "76/NQ-CP"));
        tells("PLAN_EDITED", ha.put(path, head));
        tells("PLAN_TARGETS_EDITED", ha.put(path + "/targets", Map.of("items", List.of(target))));
        tells("PLAN_CITED_DOCUMENTS_EDITED", ha.put(path + "/cited-documents", Map.of("items", List.of(cited))));
        tells("PLAN_SUBMITTED", ha.put(path + "/submission", Map.of()));
        tells("PLAN_WITHDRAWN", ha.delete(path + "/submission", ha.version(path)));
        ha.put(path + "/submission", Map.of()).statusCode(200);
        tells("PLAN_RETURNED", minh.put(path + "/return", Map.of("reason", "Thiếu chỉ tiêu")));
        tells("PLAN_DELETED", ha.delete(path, ha.version(path)));
        var issued = "/plans/" + full.plan.id;
        tells("PLAN_MADE_PUBLIC", ha.put(issued + "/publication", Map.of()));
        tells("PLAN_MADE_PRIVATE", ha.delete(issued + "/publication", ha.version(issued)));
        tells("PLAN_CLOSED", minh.put(issued + "/closure", Map.of("reason", "Đã tổng kết")));
        tells("PLAN_REOPENED", minh.delete(issued + "/closure", ha.version(issued)));
    }

    /** The world's one is submitted. */
    private void amendments() {
        var path = "/amendments/" + full.amendment;
        tells("AMENDMENT_WITHDRAWN", ha.delete(path + "/submission", ha.version(path)));
        var text = ha.get(path).extract().path("text");
        var draft = Map.of("bases", List.of("Căn cứ tình hình thực tế"), "recipients", List.of(), "text", text);
        tells("AMENDMENT_EDITED", ha.put(path, draft));
        tells("AMENDMENT_SUBMITTED", ha.put(path + "/submission", Map.of()));
        tells("AMENDMENT_RETURNED", minh.put(path + "/return", Map.of("reason", "Thiếu căn cứ")));
        ha.put(path + "/submission", Map.of()).statusCode(200);
        tells("AMENDMENT_ISSUED", minh.put(path + "/issuance", FullWorld.issuance("41", "KH-UBND", "2024-06-03")));
        var next = "/amendments/" + ha.create("/plans/" + full.plan.id + "/amendments", Map.of());
        tells("AMENDMENT_DELETED", ha.delete(next, ha.version(next)));
    }

    private void tasksAndActivities() {
        var path = "/tasks/" + full.plan.task("Treo băng rôn", full.world.vanHoa, full.channel);
        tells("TASK_EDITED", ha.put(path, full.plan.taskDraft("Treo pa nô", full.world.vanHoa, full.channel)));
        tells("TASK_STARTED", ha.put(path + "/start", Map.of()));
        tells("TASK_START_UNDONE", ha.delete(path + "/start", ha.version(path)));
        tells("TASK_COMPLETED", ha.put(path + "/completion", Map.of("explanation", "Đã treo")));
        tells("TASK_COMPLETION_UNDONE", ha.delete(path + "/completion", ha.version(path)));
        tells("TASK_CANCELLED", ha.put(path + "/cancellation", Map.of("reason", "Gộp")));
        tells("TASK_CANCELLATION_UNDONE", ha.delete(path + "/cancellation", ha.version(path)));
        var monthly = "/tasks/" + full.task;
        var day = monthly + "/occurrences/" + full.occurrence + "/settlement";
        var missed = Map.of("outcome", "MISSED", "reason", "Mất điện");
        tells("TASK_DAY_SETTLED", ha.put(day, ha.version(monthly), missed));
        tells("TASK_DAY_REOPENED", ha.delete(day, ha.version(monthly)));
        extensions(monthly);
        comments(monthly);
        broadcasts();
        playLogs();
        var activity = "/activities/" + full.activity;
        tells("ACTIVITY_EDITED", ha.put(activity, full.plan.activityDraft("2024-03-01", full.task, full.channel, 4)));
        tells("ACTIVITY_WITHDRAWN", ha.put(activity + "/withdrawal", Map.of("reason", "Ghi trùng")));
        tells("ACTIVITY_RESTORED", ha.delete(activity + "/withdrawal", ha.version(activity)));
    }

    /** The world's one is approved. */
    private void broadcasts() {
        var path = "/broadcasts/" + full.broadcast;
        var later = full.plan.broadcastDraft("2024-03-15", full.task, full.channel);
        tells("BROADCAST_EDITED", ha.put(path, later));
        tells("BROADCAST_RETURNED", minh.put(path + "/return", Map.of("reason", "Thiếu số điện thoại")));
        tells("BROADCAST_REVIEWED", ha.put(path + "/review", Map.of()));
        tells("BROADCAST_APPROVED", minh.put(path + "/approval", Map.of()));
        tells("BROADCAST_NOT_AIRED", ha.put(path + "/omission", Map.of("reason", "Mất điện")));
        tells("BROADCAST_REOPENED", ha.delete(path + "/outcome", ha.version(path)));
        tells("BROADCAST_AIRED", ha.put(path + "/airing", Map.of()));
        tells("BROADCAST_PLANNED", ha.post("/broadcasts", later));
        var draft = "/broadcasts/" + ha.create("/broadcasts", later);
        tells("BROADCAST_REMOVED", ha.delete(draft, ha.version(draft)));
    }

    /** One play, and a second of the same item and day. */
    private void playLogs() {
        var path = "/play-sources/" + full.playSource;
        tells("ACTIVITY_PLAYED", played("TTCM-01"));
        tells("ACTIVITY_PLAYS_ADDED", played("TTCM-02"));
        told.addAll(List.of("PLAY_SOURCE_CREATED", "PLAY_LOG_RECEIVED"));
        assertThat(journal()).contains("PLAY_SOURCE_CREATED", "PLAY_LOG_RECEIVED");
        var renamed = new HashMap<>(full.playSourceDraft());
        renamed.put("name", "Truyền thanh thông minh, cụm mới");
        tells("PLAY_SOURCE_EDITED", ha.put(path, renamed));
        tells("PLAY_SOURCE_RETIRED", ha.put(path + "/retirement", Map.of()));
        tells("PLAY_SOURCE_REINSTATED", ha.delete(path + "/retirement", ha.version(path)));
    }

    private ValidatableResponse played(String device) {
        var play = new HashMap<>(FullWorld.failedPlay());
        play.putAll(Map.of("mcu_id", device, "playTime", "2024-03-04T05:30:00", "status", "success"));
        return ha.post("/play-sources/" + full.playSource + "/plays", Map.of("rows", List.of(play)));
    }

    /** The world's one waits for an answer. */
    private void extensions(String task) {
        var grants = minh.on(FullWorld.AFTER);
        tells("EXTENSION_GRANTED", grants.put("/extensions/" + full.extension + "/grant", Map.of()));
        var later = Map.of("extendedTo", TestClock.TODAY.plusDays(30), "reason", "Chưa xong");
        var next = "/extensions/" + ha.create(task + "/extensions", later);
        tells("EXTENSION_REFUSED", minh.put(next + "/refusal", Map.of("reason", "Đã gia hạn một lần")));
        tells("URGE_SENT", ha.post("/plans/" + full.plan.id + "/urges", Map.of()));
    }

    private void comments(String task) {
        tells("COMMENT_WRITTEN", ha.post(task + "/comments", FullWorld.comment("Xin ý kiến", minh)));
        var own = "/comments/" + full.comment;
        tells("COMMENT_EDITED", ha.put(own, FullWorld.comment("Đã rõ")));
        tells("COMMENT_WITHDRAWN", ha.put(own + "/withdrawal", Map.of()));
    }

    private void money() {
        var path = "/budgets/" + full.budget;
        var expenditure = path + "/expenditures/" + full.expenditure;
        var more = new HashMap<>(full.expenditure());
        more.put("amount", 2_000_000);
        tells("EXPENDITURE_EDITED", tai.put(expenditure, tai.version(expenditure), more));
        tells(
                "EXPENDITURE_VOIDED",
                tai.put(expenditure + "/void", tai.version(expenditure), Map.of("reason", "Nhập trùng")));
        var line = full.part("lines", Map.of("allocation", full.allocation, "name", "In tờ rơi", "amount", 100));
        tells(
                "LINE_EDITED",
                tai.put(
                        path + "/lines/" + line,
                        tai.version(path),
                        Map.of("allocation", full.allocation, "name", "In tờ gấp", "amount", 100)));
        tells("LINE_REMOVED", tai.delete(path + "/lines/" + line, tai.version(path)));
        full.part("allocations", Map.of("source", "COMMUNE", "amount", 100));
        String commune = tai.get(path).extract().path("allocations.find { it.source == 'COMMUNE' }.id");
        var allocation = path + "/allocations/" + commune;
        tells("ALLOCATION_EDITED", tai.put(allocation, tai.version(path), Map.of("source", "COMMUNE", "amount", 200)));
        tells("ALLOCATION_REMOVED", tai.delete(allocation, tai.version(path)));
    }

    private void reports() {
        var report = full.report("H1");
        var path = "/reports/" + report;
        tells("REPORT_EDITED", ha.put(path, Map.of("title", "Đổi tên", "recipients", List.of())));
        var pin = path + "/figures/activity.count/pin";
        int counted = ha.get(path).extract().path("figures.find { it.code == 'activity.count' }.value");
        tells("REPORT_FIGURE_PINNED", ha.put(pin, Map.of("value", counted, "reason", "Đã thống nhất")));
        tells("REPORT_FIGURE_UNPINNED", ha.delete(pin, ha.version(path)));
        full.submit(report);
        tells("REPORT_WITHDRAWN", ha.delete(path + "/submission", ha.version(path)));
        tells("REPORT_SUBMITTED", ha.put(path + "/submission", Map.of()));
        tells("REPORT_RETURNED", minh.put(path + "/return", Map.of("reason", "Bổ sung nguyên nhân")));
        tells("REPORT_DELETED", ha.delete(path, ha.version(path)));
        var signed = "/reports/" + full.report;
        var so = full.world.cast.so();
        tells("REPORT_MADE_PUBLIC", minh.put(signed + "/publication", Map.of()));
        tells("REPORT_MADE_PRIVATE", minh.delete(signed + "/publication", minh.version(signed)));
        tells("REPORT_SCAN_ATTACHED", FullWorld.scan(ha, signed, "%PDF-1.7 bản có dấu"));
        tells("REPORT_SCAN_REMOVED", ha.delete(signed + "/scan", ha.version(signed)));
        tells("REPORT_SENT", ha.put(signed + "/dispatch", Map.of("sentOn", "2024-03-19")));
        tells("REPORT_RECEIVED", so.put(signed + "/receipt", Map.of()));
        tells("REPORT_ACCEPTED", so.put(signed + "/acceptance", Map.of("note", "Đủ số liệu")));
        tells(
                "REMINDER_SENT",
                so.post(
                        "/units/" + full.world.province + "/reminders",
                        Map.of("units", List.of(full.world.commune), "period", "H1", "year", 2024)));
        SentReport.issuedPlan(full.world.province, 2024);
        tells(
                "REPORT_CONSOLIDATED",
                so.post(
                        "/units/" + full.world.province + "/consolidations",
                        Map.of("period", "Q1", "year", 2024, "basis", "ACCEPTED")),
                so,
                full.world.province);
        var reopening = Map.of(
                "section", "III", "until", TestClock.TODAY.plusDays(1) + "T10:00:00Z", "reason", "Nêu nguyên nhân");
        tells("REPORT_SECTION_REOPENED", so.put(signed + "/reopening", reopening));
        tells("REPORT_REOPENING_CLOSED", so.delete(signed + "/reopening", so.version(signed)));
        tells("REPORT_CORRECTION_BEGUN", ha.post(signed + "/corrections", Map.of()));
    }

    /** The world's one is published. */
    private void criteria() {
        var draft = new HashMap<>(FullWorld.criteriaSet(full.world.commune));
        var path = "/criteria-sets/" + ha.create("/criteria-sets", draft);
        draft.put("name", "Bộ tiêu chí mới");
        tells("CRITERIA_SET_EDITED", ha.put(path, draft));
        tells("CRITERIA_SET_REMOVED", ha.delete(path, ha.version(path)));
    }

    /** The world's one is submitted. */
    private void scorecards() {
        var so = full.world.cast.so();
        var path = "/scorecards/" + full.scorecard;
        tells("SCORECARD_WITHDRAWN", minh.delete(path + "/submission", minh.version(path)));
        tells("SCORECARD_FILLED", ha.put(path + "/figures", Map.of()));
        tells("SCORECARD_LINE_DECLARED", ha.put(path + "/lines/1", FullWorld.scoredLine(48, 50)));
        tells("SCORECARD_SUBMITTED", minh.put(path + "/submission", Map.of()));
        var mark = Map.of("points", 0.8, "reason", "Một nhiệm vụ chưa có sản phẩm");
        tells("SCORECARD_LINE_MARKED", so.put(path + "/lines/1/mark", mark));
        tells("SCORECARD_APPRAISED", so.put(path + "/appraisal", Map.of()));
        var answer = Map.of("text", "Đã có sản phẩm", "evidence", List.of(full.evidence));
        tells("SCORECARD_LINE_ANSWERED", ha.put(path + "/lines/1/answer", answer));
        tells("SCORECARD_EXPLAINED", minh.put(path + "/explanation", Map.of()));
        tells("SCORECARD_CONCLUDED", so.put(path + "/conclusion", Map.of()));
        var next = FullWorld.published(so, FullWorld.criteriaSet(full.world.province));
        var begun = "/scorecards/" + ha.create("/scorecards", Map.of("unit", full.world.commune, "criteriaSet", next));
        tells("SCORECARD_DELETED", ha.delete(begun, ha.version(begun)));
    }

    private void imports() {
        var path = "/plan-imports/" + PlanImportInWorld.read(full.world);
        tells("PLAN_IMPORT_DISCARDED", ha.delete(path, ha.version(path)));
    }

    /** Last, because the commune ends. A new unit's journal is its own. */
    private void units() {
        var quan = full.world.cast.quan();
        var path = "/units/" + full.world.commune;
        var renamed = Map.of("name", "phường Thử", "validFrom", "2024-06-01");
        tells("UNIT_RENAMED", quan.put(path + "/name", quan.version(path), renamed));
        var coded = Map.of(
                "agencyCode",
                "Y98." + full.world.commune.toString().substring(0, 8).toUpperCase());
        tells("UNIT_AGENCY_CODE_SET", quan.put(path + "/agency-code", quan.version(path), coded));
        var reorganised = Map.of(
                "on", "2024-07-01",
                "from", List.of(Map.of("unit", full.world.commune, "share", "FULL")),
                "to",
                        List.of(Map.of(
                                "unit",
                                full.world.province,
                                "code",
                                "n" + full.world.commune.toString().substring(0, 8),
                                "name",
                                "phường Mới",
                                "kind",
                                "COMMUNE")));
        tells("UNIT_ENDED", World.administrator().post("/unit-reorganisations", reorganised));
        told.add(Database.text(
                "select j.fact from journal_entry j join unit_succession s on s.successor_id = j.subject where s.predecessor_id = ?",
                full.world.commune));
    }

    /** The act went well, and the last thing the journal knows is the fact. */
    private void tells(String fact, ValidatableResponse act) {
        tells(fact, act, ha, full.world.commune);
    }

    private void tells(String fact, ValidatableResponse act, Actor reader, UUID unit) {
        assertThat(act.extract().statusCode())
                .as("%s: %s", fact, act.extract().asString())
                .isIn(200, 201, 204);
        assertThat(reader.get("/journal?limit=1&unit=" + unit).extract().<String>path("items[0].fact"))
                .isEqualTo(fact);
        told.add(fact);
    }

    private List<String> journal() {
        return ha.get("/journal?limit=200&unit=" + full.world.commune)
                .statusCode(200)
                .extract()
                .path("items.fact");
    }
}

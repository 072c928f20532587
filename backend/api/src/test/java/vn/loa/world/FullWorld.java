package vn.loa.world;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.paper.planimport.PlanImportInWorld;

/** A commune with a row of every noun, each as far as units above may see it. */
public final class FullWorld {
    /** The task is due two days before. */
    public static final LocalDate AFTER = LocalDate.of(2024, 12, 12);

    public final World world = World.tell();
    public final UUID citation = FreshId.next();
    public final PlanInWorld plan = citing().issue();
    public final UUID channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
    public final UUID task = ha().create("/tasks", monthly());
    public final UUID occurrence = UUID.fromString(
            ha().get("/tasks/" + task + "/occurrences").extract().path("items[4].id"));
    public final UUID extension = world.cast.tu().on(AFTER).create("/tasks/" + task + "/extensions", later());
    public final UUID comment =
            ha().create("/tasks/" + task + "/comments", comment("Chị cho ý kiến", world.cast.minh()));
    public final UUID activity = plan.activity("2024-03-01", task, channel, 3);
    public final UUID broadcast = broadcast();
    public final UUID playSource = ha().create("/play-sources", playSourceDraft());

    /** Of one play that failed, which counts nowhere. */
    public final UUID playLog =
            UUID.fromString(ha().post("/play-sources/" + playSource + "/plays", Map.of("rows", List.of(failedPlay())))
                    .statusCode(200)
                    .extract()
                    .path("log"));

    public final UUID evidence = file();
    public final UUID knownDocument = ha().create("/known-documents", knownDocument());
    /** Of the next century, so that no other story follows it. */
    public final UUID regime = ha().create("/reporting-regimes", regime());

    /** Of the commune; its scorecard is by one of the province. */
    public final UUID criteriaSet = published(ha(), criteriaSet(world.commune));

    public final UUID scorecard = scorecard();

    public final UUID budget = tai().create("/budgets", Map.of("plan", plan.id));
    public final UUID allocation = part("allocations", Map.of("source", "OTHER", "amount", 9_000_000));
    public final UUID line = part("lines", Map.of("allocation", allocation, "name", "Làm pa nô", "amount", 5_000_000));
    public final UUID expenditure = tai().create("/budgets/" + budget + "/expenditures", expenditure());
    public final UUID report;
    public final UUID planImport = PlanImportInWorld.submitted(world);
    public final UUID amendment = ha().create("/plans/" + plan.id + "/amendments", Map.of());

    public final UUID apiKey = apiKey();

    public final UUID webhook = webhook();

    /** One that waits to be sent. */
    public final UUID delivery = UUID.fromString(ha().post("/webhooks/" + webhook + "/test", Map.of())
            .statusCode(200)
            .extract()
            .path("id"));

    public final UUID calendarLink =
            UUID.fromString(ha().post("/me/calendar-links", Map.of("kind", "UNIT", "unit", world.commune))
                    .statusCode(200)
                    .extract()
                    .path("id"));

    /** The link of the task's lead, and what was asked by it. */
    public final String guestSecret = guestLink();

    public final UUID question = UUID.fromString(guest().body(Map.of("text", "Tờ rơi lấy ở đâu?"))
            .post(Actor.API + "/guest/duties/" + task + "/questions")
            .then()
            .statusCode(201)
            .extract()
            .path("questions[0].id"));

    private FullWorld() {
        var proven = plan.activityDraft("2024-03-02", task, channel, 1);
        proven.put("evidence", List.of(evidence));
        ha().create("/activities", proven);
        report = report("Q1");
        submit(report);
        world.cast
                .minh()
                .put("/reports/" + report + "/approval", issuance("15", "BC-UBND", "2024-03-18"))
                .statusCode(200);
        // What was done since is in no signed paper yet.
        ha().put("/amendments/" + amendment + "/submission", Map.of()).statusCode(200);
    }

    public static FullWorld tell() {
        return new FullWorld();
    }

    public Actor ha() {
        return world.cast.ha();
    }

    public Actor tai() {
        return world.cast.tai();
    }

    /** A report of the plan, just compiled. */
    public UUID report(String period) {
        return ha().create("/reports", Map.of("plan", plan.id, "period", period));
    }

    /** Writes every section of a report and submits it. */
    public void submit(UUID report) {
        var path = "/reports/" + report;
        List<Map<String, Object>> sections = ha().get(path).extract().path("sections");
        for (var section : sections) {
            var text = Map.of("heading", section.get("heading"), "text", "Đã có {{activity.count}} hoạt động.");
            ha().put(path + "/sections/" + section.get("code"), (int) section.get("version"), text)
                    .statusCode(200);
        }
        ha().put(path + "/submission", Map.of()).statusCode(200);
    }

    /** Another report, signed and sent to the unit above. */
    public UUID sentReport() {
        var report = report("H1");
        submit(report);
        world.cast
                .minh()
                .put("/reports/" + report + "/approval", issuance("7", "BC-UBND", "2024-06-18"))
                .statusCode(200);
        ha().put("/reports/" + report + "/dispatch", Map.of("sentOn", "2024-06-19"))
                .statusCode(200);
        return report;
    }

    private UUID apiKey() {
        var id = FreshId.next();
        ha().request()
                .body(apiKeyDraft())
                .put(Actor.API + "/api-keys/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private UUID webhook() {
        var id = FreshId.next();
        ha().request()
                .body(webhookDraft())
                .put(Actor.API + "/webhooks/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public Map<String, Object> webhookDraft() {
        return Map.of(
                "unit",
                world.commune,
                "description",
                "Trục tích hợp",
                "address",
                "https://hooks.example.vn/loa",
                "types",
                List.of("plan", "report.sent"));
    }

    public Map<String, Object> apiKeyDraft() {
        return Map.of(
                "unit",
                world.commune,
                "name",
                "Kho dữ liệu",
                "scopes",
                List.of("REPORT_READ"),
                "expiresOn",
                TestClock.TODAY.plusYears(1).toString(),
                "inAddress",
                false);
    }

    private String guestLink() {
        return ha().request()
                .body(guestLinkDraft())
                .put(Actor.API + "/guest-links/" + world.tuPhap)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    public static Map<String, String> guestLinkDraft() {
        return Map.of("expiresOn", TestClock.TODAY.plusMonths(6).toString());
    }

    /** A request by the link. */
    public RequestSpecification guest() {
        return Actor.NOBODY.request().header("Authorization", "Bearer " + guestSecret);
    }

    private PlanInWorld citing() {
        var draft = world.plan(2024);
        draft.put("cited-documents", List.of(Map.of("id", citation, "asWritten", Map.of("number", "76/NQ-CP"))));
        return draft;
    }

    public static Map<String, Object> comment(String text, Actor... mentioned) {
        return Map.of(
                "text", text, "mentions", Stream.of(mentioned).map(Actor::id).toList());
    }

    public static Map<String, String> later() {
        return Map.of("extendedTo", "2024-12-20", "reason", "Chờ mẫu của Sở");
    }

    private Map<String, Object> monthly() {
        var draft = plan.taskDraft("Lồng ghép với ngày pháp luật", world.tuPhap, channel);
        draft.put("rrule", "FREQ=MONTHLY;BYMONTHDAY=9");
        return draft;
    }

    /** An item for the task, approved. */
    private UUID broadcast() {
        var id = ha().create("/broadcasts", plan.broadcastDraft("2024-03-14", task, channel));
        ha().put("/broadcasts/" + id + "/review", Map.of()).statusCode(200);
        world.cast.minh().put("/broadcasts/" + id + "/approval", Map.of()).statusCode(200);
        return id;
    }

    public Map<String, Object> playSourceDraft() {
        return playSourceDraft(world.commune, channel, plan.topic);
    }

    public static Map<String, Object> playSourceDraft(UUID unit, UUID channel, UUID topic) {
        return Map.of(
                "unit",
                unit,
                "channel",
                channel,
                "name",
                "Truyền thanh thông minh",
                "columns",
                Map.of(
                        "item", "id",
                        "title", "name",
                        "category", "category",
                        "device", "mcu_id",
                        "place", "address",
                        "playedAt", "playTime",
                        "proof", "OUTCOME",
                        "outcome", "status",
                        "succeeded", List.of("success")),
                "categories",
                List.of(Map.of("category", "CCHC", "topic", topic)));
    }

    public static Map<String, Object> failedPlay() {
        return Map.of(
                "id",
                "BT-1",
                "name",
                "Nộp hồ sơ tại nhà",
                "category",
                "CCHC",
                "mcu_id",
                "TTCM-01",
                "playTime",
                "2024-03-03T05:30:00",
                "status",
                "failed");
    }

    private UUID file() {
        return file(ha(), world.commune);
    }

    public static UUID file(Actor actor, UUID unit) {
        return UUID.fromString(actor.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("unit", unit.toString())
                .multiPart("file", "bien-ban.txt", "Biên bản phát thanh".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(Actor.API + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** The scan of a signed report's paper. */
    public static ValidatableResponse scan(Actor actor, String report, String pdf) {
        return actor.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .header("If-Match", "\"" + actor.version(report) + "\"")
                .multiPart("file", "ban-scan.pdf", pdf.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .put(Actor.API + report + "/scan")
                .then();
    }

    public Map<String, Object> knownDocument() {
        return Map.of(
                "unit", world.commune,
                "number", "7/QĐ-UBND",
                "issuedOn", "2024-01-05",
                "issuer", "UBND xã",
                "kind", "DECISION",
                "title", "Về tổ công nghệ số cộng đồng");
    }

    public Map<String, Object> regime() {
        return Map.of(
                "unit",
                world.commune,
                "reach",
                "OWN",
                "name",
                "Hạn gửi báo cáo của xã",
                "source",
                "Công văn của tỉnh",
                "validFrom",
                "2099-01-01",
                "dueMoves",
                true,
                "periods",
                List.of(Map.of(
                        "code",
                        "Q1",
                        "fromYear",
                        -1,
                        "fromMonth",
                        12,
                        "fromDay",
                        15,
                        "toMonth",
                        3,
                        "toDay",
                        14,
                        "dueYear",
                        0,
                        "dueMonth",
                        3,
                        "dueDay",
                        16)),
                "recipients",
                List.of("Lưu: VT."),
                "outline",
                List.of(Map.of("code", "I", "heading", "Kết quả", "money", false)));
    }

    public static Map<String, Object> criteriaSet(UUID unit) {
        return Map.of(
                "unit",
                unit,
                "name",
                "Bộ tiêu chí chấm điểm tuyên truyền",
                "year",
                2024,
                "programme",
                "CCHC",
                "source",
                "Quyết định của tỉnh",
                "units",
                List.of(),
                "criteria",
                List.of(Map.of(
                        "code",
                        "1",
                        "level",
                        1,
                        "title",
                        "Mức độ hoàn thành kế hoạch",
                        "max",
                        1,
                        "rule",
                        Map.of("shape", "RATIO", "floor", 90),
                        "proofRequired",
                        false,
                        "sources",
                        List.of(
                                Map.of("input", "done", "figure", "task.done", "part", "VALUE"),
                                Map.of("input", "total", "figure", "task.done", "part", "DENOMINATOR")))));
    }

    public static UUID published(Actor actor, Map<String, Object> draft) {
        var id = actor.create("/criteria-sets", draft);
        actor.put("/criteria-sets/" + id + "/publication", Map.of()).statusCode(200);
        return id;
    }

    /** Submitted to the province. */
    private UUID scorecard() {
        var set = published(world.cast.so(), criteriaSet(world.province));
        var id = ha().create("/scorecards", Map.of("unit", world.commune, "criteriaSet", set));
        ha().put("/scorecards/" + id + "/lines/1", scoredLine(4, 5)).statusCode(200);
        world.cast.minh().put("/scorecards/" + id + "/submission", Map.of()).statusCode(200);
        return id;
    }

    public static Map<String, Object> scoredLine(int done, int total) {
        return Map.of(
                "notApplicable",
                false,
                "inputs",
                List.of(Map.of("input", "done", "value", done), Map.of("input", "total", "value", total)),
                "proofs",
                List.of());
    }

    public Map<String, Object> expenditure() {
        return Map.of("line", line, "on", "2024-03-05", "amount", 1_000_000);
    }

    public static Map<String, Object> issuance(String number, String notation, String on) {
        return Map.of(
                "number",
                number,
                "notation",
                notation,
                "issuedOn",
                on,
                "signer",
                "Nguyễn Văn Minh",
                "signerTitle",
                "CHỦ TỊCH",
                "signingAuthority",
                "TM");
    }

    /** Adds a part to the budget as it stands and returns the newest part's id. */
    public UUID part(String parts, Map<String, ?> draft) {
        var path = "/budgets/" + budget;
        List<String> ids = tai().request()
                .header("If-Match", "\"" + tai().version(path) + "\"")
                .body(draft)
                .post(Actor.API + path + "/" + parts)
                .then()
                .statusCode(201)
                .extract()
                .path(parts + ".id");
        return UUID.fromString(ids.getLast());
    }

    /** Every row by the word for it in drafts and URLs. */
    public Map<String, UUID> rows() {
        return Map.ofEntries(
                Map.entry("account", world.cast.tu().id()),
                Map.entry("activity", activity),
                Map.entry("allocation", allocation),
                Map.entry("amendment", amendment),
                Map.entry("api-key", apiKey),
                Map.entry("assignee", world.tuPhap),
                Map.entry("broadcast", broadcast),
                Map.entry("budget", budget),
                Map.entry("calendar-link", calendarLink),
                Map.entry("channel", channel),
                Map.entry("citation", citation),
                Map.entry("clause", plan.clause),
                Map.entry("criteria-set", criteriaSet),
                Map.entry("comment", comment),
                Map.entry("delivery", delivery),
                Map.entry("duty", task),
                Map.entry("evidence", evidence),
                Map.entry("expenditure", expenditure),
                Map.entry("guest-link", world.tuPhap),
                Map.entry("known-document", knownDocument),
                Map.entry("extension", extension),
                Map.entry("line", line),
                Map.entry("occurrence", occurrence),
                Map.entry("plan", plan.id),
                Map.entry("plan-import", planImport),
                Map.entry("play-log", playLog),
                Map.entry("play-source", playSource),
                Map.entry("question", question),
                Map.entry("report", report),
                Map.entry("reporting-regime", regime),
                Map.entry("scorecard", scorecard),
                Map.entry("task", task),
                Map.entry("topic", plan.topic),
                Map.entry("webhook", webhook));
    }
}

package vn.loa.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan of the world's commune with the ids a story needs. */
public final class PlanInWorld {
    public final UUID id;
    public final int year;
    public final UUID section = FreshId.next();
    public final UUID clause = FreshId.next();
    public final UUID topic = FreshId.next();
    public final UUID otherTopic = FreshId.next();
    private final World world;

    private PlanInWorld(World world, int year, UUID id) {
        this.world = world;
        this.year = year;
        this.id = id;
    }

    static PlanInWorld draft(World world, int year) {
        var ha = world.cast.ha();
        var id = ha.create(
                "/plans",
                Map.of(
                        "unit",
                        world.commune,
                        "year",
                        year,
                        "programme",
                        "CCHC",
                        "title",
                        "Tuyên truyền cải cách hành chính năm " + year,
                        "recipients",
                        List.of("UBND tỉnh;", "Lưu: VT.")));
        var plan = new PlanInWorld(world, year, id);
        plan.put(
                "clauses",
                List.of(
                        Map.of("id", plan.section, "label", "I.", "kind", "TEXT", "heading", "NỘI DUNG"),
                        Map.of(
                                "id",
                                plan.clause,
                                "parent",
                                plan.section,
                                "label",
                                "1.",
                                "kind",
                                "TOPIC",
                                "text",
                                "Tuyên truyền dịch vụ công trực tuyến.")));
        plan.put(
                "topics",
                List.of(
                        Map.of(
                                "id",
                                plan.topic,
                                "code",
                                "T01",
                                "name",
                                "Dịch vụ công trực tuyến",
                                "clause",
                                plan.clause),
                        Map.of("id", plan.otherTopic, "code", "T02", "name", "Cơ chế một cửa")));
        return plan;
    }

    /** Submitted by Hà and issued by Minh. */
    public PlanInWorld issue() {
        world.cast.ha().put("/plans/" + id + "/submission", Map.of()).statusCode(200);
        var issuedOn = LocalDate.of(year, 1, 20);
        world.cast
                .minh()
                .on(issuedOn.isAfter(TestClock.TODAY) ? issuedOn : TestClock.TODAY)
                .put(
                        "/plans/" + id + "/issuance",
                        Map.of(
                                "number", "12",
                                "notation", "KH-UBND",
                                "issuedOn", issuedOn.toString(),
                                "signer", "Nguyễn Văn Minh",
                                "signerTitle", "CHỦ TỊCH",
                                "signingAuthority", "TM"))
                .statusCode(200);
        return this;
    }

    public void put(String part, List<?> items) {
        world.cast.ha().put("/plans/" + id + "/" + part, Map.of("items", items)).statusCode(200);
    }

    /** A task with a lead and one channel. */
    public UUID task(String title, UUID lead, UUID channel) {
        return world.cast.ha().create("/tasks", taskDraft(title, lead, channel));
    }

    public Map<String, Object> taskDraft(String title, UUID lead, UUID channel) {
        var draft = new HashMap<String, Object>(Map.of(
                "plan",
                id,
                "clause",
                clause,
                "title",
                title,
                "inferredLead",
                false,
                "coordinating",
                List.of(),
                "topics",
                List.of(topic),
                "channels",
                List.of(channel),
                "dueOn",
                year + "-12-10"));
        if (lead != null) {
            draft.put("lead", lead);
        }
        return draft;
    }

    /** An activity of {@code quantity} on {@code day} by Hà. */
    public UUID activity(String day, UUID task, UUID channel, int quantity) {
        return world.cast.ha().create("/activities", activityDraft(day, task, channel, quantity));
    }

    public UUID broadcast(Map<String, Object> draft) {
        return world.cast.ha().create("/broadcasts", draft);
    }

    /** An item of the morning's ten minutes. */
    public Map<String, Object> broadcastDraft(String day, UUID task, UUID channel) {
        var draft = new HashMap<String, Object>(Map.of(
                "plan",
                id,
                "channel",
                channel,
                "topics",
                List.of(topic),
                "on",
                day,
                "at",
                "05:30",
                "title",
                "Nộp hồ sơ trực tuyến tại nhà",
                "script",
                "Kính thưa bà con, từ nay bà con nộp hồ sơ tại nhà."));
        if (task != null) {
            draft.put("task", task);
        }
        return draft;
    }

    public Map<String, Object> activityDraft(String day, UUID task, UUID channel, int quantity) {
        var draft = new HashMap<String, Object>(Map.of(
                "plan",
                id,
                "channel",
                channel,
                "topics",
                List.of(topic),
                "on",
                day,
                "place",
                "Nhà văn hóa thôn Yên Phú",
                "title",
                "Phát thanh chuyên mục cải cách hành chính",
                "quantity",
                quantity,
                "evidence",
                List.of()));
        if (task != null) {
            draft.put("task", task);
        }
        return draft;
    }
}

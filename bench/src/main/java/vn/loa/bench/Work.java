package vn.loa.bench;

import java.util.Random;
import java.util.UUID;

/** One kind of request: as Loa is asked, as the peer is asked, and its statement. */
enum Work {
    TASK("one task", "`GET /tasks/{id}`", Statements.ONE, false),
    PLAN("one plan", "`GET /plans/{id}`", null, false),
    PAGE("page of 50 over a province", "`GET /tasks?within=&state=IN_PROGRESS`", Statements.PAGE, true),
    SEARCH("search in a province", "`GET /tasks?within=&q=`", Statements.SEARCH, true),
    ACTIVITIES("activities of a province", "`GET /activities?within=`", null, true),
    CROWD("progress of a plan with 15,000 activities", "`GET /plans/{id}/targets`", null, true),
    PLANS("plans of a province", "`GET /plans?within=`", null, true),
    REPORTS("reports of a commune", "`GET /reports?unit=`", null, false),
    CHILDREN("children of a province", "`GET /units/{id}/children`", null, true),
    TODAY("*Hôm nay*", "`GET /me/inbox`", null, false),
    LOG("log an activity", "`POST /activities` with a key", Statements.LOG, false),
    START("start and undo a task", "`PUT`, `DELETE /tasks/{id}/start`", Statements.START, false);

    private static final String[][] WORDS = {{"tap", "huan"}, {"phat", "thanh"}, {"niem", "yet"}, {"dich", "vu"}};

    final String title;
    final String call;
    /** Null where only Loa does it. */
    final String sql;
    /** Whether a reader of the province asks, not the coordinator of a commune. */
    final boolean province;

    Work(String title, String call, String sql, boolean province) {
        this.title = title;
        this.call = call;
        this.sql = sql;
        this.province = province;
    }

    /** What is asked, with the ids of one commune's plan of this year. */
    record Asked(String method, String path, String body, String ifMatch) {}

    record Place(String province, UUID unit, int plan, int commune) {
        long task(Random random, int from, int to) {
            return (long) plan * Scale.TASKS + random.nextInt(from, to);
        }
    }

    boolean writes() {
        return this == LOG || this == START;
    }

    Asked loa(Place at, Random random) {
        var in = "within=" + at.province + "&limit=50";
        return switch (this) {
            case TASK -> get("/api/v1/tasks/" + Ids.TASK.of(at.task(random, 0, Scale.TASKS)));
            case PLAN -> get("/api/v1/plans/" + Ids.PLAN.of(at.plan));
            case PAGE -> get("/api/v1/tasks?state=IN_PROGRESS&sort=dueOn&" + in);
            case SEARCH -> get("/api/v1/tasks?q=" + String.join("+", WORDS[random.nextInt(WORDS.length)]) + "&" + in);
            case ACTIVITIES -> get("/api/v1/activities?" + in);
            case CROWD -> get("/api/v1/plans/" + Ids.PLAN.of(at.plan) + "/targets");
            case PLANS -> get("/api/v1/plans?" + in);
            case REPORTS -> get("/api/v1/reports?limit=50&unit=" + at.unit);
            case CHILDREN -> get("/api/v1/units/" + at.province + "/children?limit=50");
            case TODAY -> get("/api/v1/me/inbox?unit=" + at.unit);
            case LOG -> new Asked("POST", "/api/v1/activities", activity(at, random), null);
            case START -> throw new IllegalStateException("follows from the answer before");
        };
    }

    /** @param task of its own, to be started or planned again */
    Asked peer(Place at, Random random, UUID task) {
        return switch (this) {
            case TASK -> get("/task/" + Ids.TASK.of(at.task(random, 0, Scale.TASKS)));
            case PAGE -> get("/tasks");
            case SEARCH -> get("/search?one=%s&other=%s".formatted((Object[]) WORDS[random.nextInt(WORDS.length)]));
            case LOG -> new Asked("POST", "/activities", activity(at, random), null);
            case START -> new Asked("PUT", "/start/" + task, "", null);
            default -> throw new IllegalStateException(name());
        };
    }

    private static Asked get(String path) {
        return new Asked("GET", path, null, null);
    }

    private static String activity(Place at, Random random) {
        return """
                {"plan":"%s","task":"%s","channel":"%s","topics":["%s"],"on":"%s","at":"17:00","place":"Nhà văn hóa thôn","title":"Phát chuyên mục","quantity":1,"audience":30,"evidence":[]}"""
                .formatted(
                        Ids.PLAN.of(at.plan), Ids.TASK.of(at.task(random, Scale.PLANNED, Scale.AT_WORK)),
                        Ids.CHANNEL.of((long) at.commune * Scale.CHANNELS + random.nextInt(Scale.CHANNELS)),
                        Ids.TOPIC.of((long) at.plan * Scale.TOPICS + random.nextInt(Scale.TOPICS)), java.time.LocalDate.now());
    }
}

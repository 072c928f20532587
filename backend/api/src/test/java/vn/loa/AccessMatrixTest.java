package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.paper.planimport.PlanImportInWorld;
import vn.loa.people.access.Action;
import vn.loa.people.access.Policy;
import vn.loa.people.access.Reach;
import vn.loa.people.access.Role;
import vn.loa.world.Actor;
import vn.loa.world.World;

/**
 * The policy table over HTTP, cell by cell: every role in its own unit, the unit above, the unit beside and nobody. A probe stops
 * behind authorization (an outdated If-Match, an unknown reference), so that a cell can be tried without changing the world.
 */
@QuarkusTest
class AccessMatrixTest {
    /** How an action is tried on a row: the status tells whether authorization let it through. */
    private record Probe(String method, String path, Object body) {
        int tryAs(Actor actor) {
            var request = actor.request().header("If-Match", "\"9999\"");
            if (body != null) {
                request.body(body);
            }
            return request.request(method, Actor.API + path).statusCode();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsAsTheTableSays() {
        var world = World.tell();
        var probes = probes(world);
        assertThat(probes.keySet()).as("every action needs a probe").containsExactlyInAnyOrder(Action.values());
        var cast = world.cast;
        var roles = Map.of(
                Role.LEADER, cast.minh(),
                Role.COORDINATOR, cast.ha(),
                Role.ACCOUNTANT, cast.tai(),
                Role.CONTRIBUTOR, cast.tu(),
                Role.OBSERVER, cast.giam(),
                Role.ADMINISTRATOR, cast.quan());
        return probes.entrySet().stream().flatMap(probe -> {
            var action = probe.getKey();
            var own = roles.entrySet().stream()
                    .map(role -> test(
                            action + " as " + role.getKey(),
                            probe.getValue(),
                            role.getValue(),
                            ownUnit(role.getKey(), action)));
            var others = Stream.of(
                    test(action + " from above", probe.getValue(), cast.so(), above(action)),
                    test(
                            action + " by a stranger",
                            probe.getValue(),
                            cast.la(),
                            Policy.reach(Role.COORDINATOR, action).equals(java.util.Optional.of(Reach.EVERYWHERE))
                                    ? "allowed"
                                    : "hidden"),
                    test(action + " by nobody", probe.getValue(), Actor.NOBODY, "unknown"));
            return Stream.concat(own, others);
        });
    }

    private static String ownUnit(Role role, Action action) {
        return Policy.reach(role, action).isPresent() ? "allowed" : "forbidden";
    }

    /** Sở is a coordinator one level up: it reads what has left draft and changes nothing. */
    private static String above(Action action) {
        var reach = Policy.reach(Role.COORDINATOR, action).orElse(Reach.OWN);
        return switch (reach) {
            case EVERYWHERE -> "allowed";
            case SUBTREE -> "allowed";
            default -> "forbidden or hidden";
        };
    }

    private static DynamicTest test(String name, Probe probe, Actor actor, String expected) {
        return DynamicTest.dynamicTest(name, () -> {
            int status = probe.tryAs(actor);
            switch (expected) {
                case "allowed" -> assertThat(status).isNotIn(400, 401, 403, 404, 500);
                case "forbidden" -> assertThat(status).isEqualTo(403);
                case "hidden" -> assertThat(status).isIn(404, 422);
                case "forbidden or hidden" -> assertThat(status).isIn(403, 404);
                default -> assertThat(status).isEqualTo(401);
            }
        });
    }

    private static Map<Action, Probe> probes(World world) {
        var ha = world.cast.ha();
        var plan = world.issuedPlan(2024);
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        var task = plan.task("Lồng ghép với ngày pháp luật", world.tuPhap, channel);
        var activity = plan.activity("2024-03-01", task, channel, 3);
        var link = ha.create(
                "/evidence/links",
                Map.of("unit", world.commune, "url", "https://example.org/bai", "title", "Bài viết"));
        var draft = plan.activityDraft("2024-03-02", task, channel, 1);
        draft.put("evidence", List.of(link));
        ha.create("/activities", draft);
        var budget = world.cast.tai().create("/budgets", Map.of("plan", plan.id));
        var report = approvedReport(world, plan.id);
        var reason = Map.of("reason", "thử quyền");
        var issuance = Map.of(
                "number",
                "99",
                "notation",
                "KH-UBND",
                "issuedOn",
                "2024-01-20",
                "signer",
                "Nguyễn Văn Minh",
                "signerTitle",
                "CHỦ TỊCH",
                "signingAuthority",
                "TM");
        var probes = new EnumMap<Action, Probe>(Action.class);
        probes.put(Action.UNIT_READ, get("/units/" + world.commune));
        probes.put(Action.ACCOUNT_READ, get("/accounts/" + world.cast.tu().id()));
        probes.put(
                Action.ACCOUNT_EDIT,
                put(
                        "/accounts/" + world.cast.tu().id(),
                        Map.of(
                                "username",
                                world.cast.tu().username(),
                                "fullName",
                                "Phan Văn Tư",
                                "roles",
                                List.of(Map.of("role", "CONTRIBUTOR", "unit", world.commune)),
                                "assignees",
                                List.of())));
        probes.put(Action.ASSIGNEE_READ, get("/assignees/" + world.tuPhap));
        probes.put(
                Action.ASSIGNEE_EDIT,
                put("/assignees/" + world.tuPhap, Map.of("unit", world.commune, "name", "Tư pháp", "kind", "POST")));
        probes.put(Action.CHANNEL_READ, get("/channels/" + channel));
        probes.put(
                Action.CHANNEL_EDIT,
                put(
                        "/channels/" + channel,
                        Map.of(
                                "unit",
                                world.commune,
                                "type",
                                "LOUDSPEAKER",
                                "name",
                                "Đài",
                                "measure",
                                "lượt phát",
                                "slots",
                                List.of())));
        var known = Map.of(
                "unit", world.commune,
                "number", "7/QĐ-UBND",
                "issuedOn", "2024-01-05",
                "issuer", "UBND xã",
                "kind", "DECISION",
                "title", "Về tổ công nghệ số cộng đồng");
        var document = ha.create("/known-documents", known);
        probes.put(Action.KNOWN_DOCUMENT_READ, get("/known-documents/" + document));
        probes.put(Action.KNOWN_DOCUMENT_EDIT, put("/known-documents/" + document, known));
        probes.put(Action.PLAN_READ, get("/plans/" + plan.id));
        probes.put(
                Action.PLAN_EDIT,
                put(
                        "/plans/" + plan.id,
                        Map.of(
                                "unit",
                                world.commune,
                                "year",
                                2024,
                                "programme",
                                "CCHC",
                                "title",
                                "Đổi tên",
                                "recipients",
                                List.of())));
        probes.put(Action.PLAN_SUBMIT, put("/plans/" + plan.id + "/submission", Map.of()));
        probes.put(Action.PLAN_RETURN, put("/plans/" + plan.id + "/return", reason));
        probes.put(Action.PLAN_ISSUE, put("/plans/" + plan.id + "/issuance", issuance));
        probes.put(Action.PLAN_CLOSE, put("/plans/" + plan.id + "/closure", reason));
        var planImport = PlanImportInWorld.submitted(world);
        probes.put(Action.PLAN_IMPORT_READ, get("/plan-imports/" + planImport));
        probes.put(
                Action.PLAN_IMPORT_EDIT,
                put("/plan-imports/" + planImport + "/acceptance", Map.of("year", 2026, "programme", "CCHC")));
        probes.put(Action.EVIDENCE_READ, get("/evidence/" + link));
        probes.put(
                Action.EVIDENCE_ADD,
                new Probe(
                        "POST",
                        "/evidence/links",
                        Map.of("unit", world.commune, "url", "https://example.org/khac", "title", "Bài khác")));
        probes.put(Action.TASK_READ, get("/tasks/" + task));
        probes.put(Action.TASK_EDIT, put("/tasks/" + task, plan.taskDraft("Đổi tên", world.tuPhap, channel)));
        probes.put(Action.TASK_PROGRESS, put("/tasks/" + task + "/completion", Map.of("explanation", "thử quyền")));
        probes.put(Action.ACTIVITY_READ, get("/activities/" + activity));
        probes.put(
                Action.ACTIVITY_LOG,
                put("/activities/" + activity, plan.activityDraft("2024-03-01", task, channel, 4)));
        probes.put(Action.BUDGET_READ, get("/budgets/" + budget));
        probes.put(
                Action.BUDGET_EDIT,
                new Probe("POST", "/budgets/" + budget + "/allocations", Map.of("source", "OTHER", "amount", 1000)));
        probes.put(Action.REPORT_READ, get("/reports/" + report));
        probes.put(
                Action.REPORT_COMPILE, put("/reports/" + report, Map.of("title", "Đổi tên", "recipients", List.of())));
        probes.put(Action.REPORT_SUBMIT, put("/reports/" + report + "/submission", Map.of()));
        probes.put(Action.REPORT_RETURN, put("/reports/" + report + "/return", reason));
        probes.put(Action.REPORT_APPROVE, put("/reports/" + report + "/approval", issuance));
        probes.put(Action.JOURNAL_READ, get("/journal?unit=" + world.commune));
        return probes;
    }

    /** A report that units above may see. */
    private static UUID approvedReport(World world, UUID plan) {
        var ha = world.cast.ha();
        var report = ha.create("/reports", Map.of("plan", plan, "period", "Q1"));
        List<Map<String, Object>> sections =
                ha.get("/reports/" + report).extract().path("sections");
        for (var section : sections) {
            ha.put(
                            "/reports/" + report + "/sections/" + section.get("code"),
                            (int) section.get("version"),
                            Map.of(
                                    "heading",
                                    section.get("heading"),
                                    "text",
                                    "Đã thực hiện {{activity.count}} hoạt động."))
                    .statusCode(200);
        }
        ha.put("/reports/" + report + "/submission", Map.of()).statusCode(200);
        world.cast
                .minh()
                .put(
                        "/reports/" + report + "/approval",
                        Map.of(
                                "number",
                                "15",
                                "notation",
                                "BC-UBND",
                                "issuedOn",
                                "2024-03-18",
                                "signer",
                                "Nguyễn Văn Minh",
                                "signerTitle",
                                "CHỦ TỊCH",
                                "signingAuthority",
                                "TM"))
                .statusCode(200);
        return report;
    }

    private static Probe get(String path) {
        return new Probe("GET", path, null);
    }

    private static Probe put(String path, Object body) {
        return new Probe("PUT", path, body);
    }
}

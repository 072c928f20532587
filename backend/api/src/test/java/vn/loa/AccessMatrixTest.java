package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.people.access.Action;
import vn.loa.people.access.Reach;
import vn.loa.people.access.Role;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;
import vn.loa.world.GoldenPolicy;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;

/**
 * The golden file over HTTP, cell by cell: every role in its own unit, a contributor on what is another's, the unit above, the unit beside
 * and nobody. A probe stops behind authorization (an outdated If-Match, an unknown reference), so that a cell can be tried without
 * changing the world.
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
    Stream<DynamicTest> everyCellIsAsTheGoldenFileSays() {
        var full = FullWorld.tell();
        var probes = probes(full);
        assertThat(probes.keySet())
                .as("every action needs a probe: add one with put() in AccessMatrixTest.probes")
                .containsExactlyInAnyOrder(Action.values());
        var cast = full.world.cast;
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
                            own(role.getKey(), action)));
            var others = Stream.of(
                    test(action + " from above", probe.getValue(), cast.so(), above(action)),
                    test(action + " by a stranger", probe.getValue(), cast.la(), beside(action)),
                    test(action + " by nobody", probe.getValue(), Actor.NOBODY, "unknown"));
            return Stream.concat(own, others);
        });
    }

    @TestFactory
    Stream<DynamicTest> whoReachesTheOwnDoesNotReachAnothers() {
        var full = FullWorld.tell();
        var probes = anothers(full.plan, full.world.vanHoa, full.channel);
        assertThat(probes.keySet())
                .as("an action a role has with reach OWN needs a probe on another's row in AccessMatrixTest.anothers")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values())
                        .filter(action -> !GoldenPolicy.roles(action, Reach.OWN).isEmpty())
                        .toList());
        return probes.entrySet().stream()
                .flatMap(probe -> Stream.of(
                        test(probe.getKey() + " as CONTRIBUTOR", probe.getValue(), full.world.cast.tu(), "forbidden"),
                        test(probe.getKey() + " as COORDINATOR", probe.getValue(), full.ha(), "allowed")));
    }

    /** What belongs to the whole server is not seen from a commune; its own test is by the administrator of the country. */
    private static String own(Role role, Action action) {
        if (!GoldenPolicy.roles(action, Reach.TOP).isEmpty()) {
            return "hidden";
        }
        return GoldenPolicy.reach(role, action)
                        .filter(reach -> reach != Reach.BELOW)
                        .isPresent()
                ? "allowed"
                : "forbidden";
    }

    /** Sở is a coordinator one level up: it reads what has left draft, decides on reports sent to it, and changes nothing. */
    private static String above(Action action) {
        return switch (ofCoordinator(action).orElse(Reach.OWN)) {
            case EVERYWHERE, SUBTREE, BELOW -> "allowed";
            default -> "forbidden or hidden";
        };
    }

    private static String beside(Action action) {
        return ofCoordinator(action).equals(Optional.of(Reach.EVERYWHERE)) ? "allowed" : "hidden";
    }

    private static Optional<Reach> ofCoordinator(Action action) {
        return GoldenPolicy.reach(Role.COORDINATOR, action);
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

    private static Map<Action, Probe> probes(FullWorld full) {
        var unit = full.world.commune;
        var tu = full.world.cast.tu();
        var plan = full.plan;
        var planPath = "/plans/" + plan.id;
        var reason = Map.of("reason", "thử quyền");
        var head = Map.of("title", "Đổi tên", "recipients", List.of());
        var probes = new EnumMap<Action, Probe>(Action.class);
        probes.put(Action.UNIT_READ, get("/units/" + unit));
        probes.put(
                Action.UNIT_SETUP,
                new Probe(
                        "POST",
                        "/unit-setups",
                        Map.of(
                                "unit",
                                unit,
                                "assignees",
                                List.of(),
                                "channels",
                                List.of(),
                                "people",
                                List.of(),
                                "ownRoles",
                                List.of())));
        probes.put(
                Action.UNIT_EDIT,
                put("/units/" + unit + "/name", Map.of("name", "phường Thử", "validFrom", "2024-01-01")));
        probes.put(Action.ACCOUNT_READ, get("/accounts/" + tu.id()));
        probes.put(
                Action.ACCOUNT_EDIT,
                put(
                        "/accounts/" + tu.id(),
                        Map.of(
                                "username", tu.username(),
                                "fullName", "Phan Văn Tư",
                                "roles", List.of(Map.of("role", "CONTRIBUTOR", "unit", unit)),
                                "assignees", List.of())));
        var key = "/api-keys/" + full.apiKey;
        probes.put(Action.API_KEY_READ, get(key));
        probes.put(Action.API_KEY_EDIT, put(key + "/revocation", reason));
        var webhook = "/webhooks/" + full.webhook;
        probes.put(Action.WEBHOOK_READ, get(webhook));
        probes.put(Action.WEBHOOK_EDIT, put(webhook + "/disablement", reason));
        var tuPhap = "/assignees/" + full.world.tuPhap;
        probes.put(Action.ASSIGNEE_READ, get(tuPhap));
        probes.put(Action.ASSIGNEE_EDIT, put(tuPhap, Map.of("unit", unit, "name", "Tư pháp", "kind", "POST")));
        var channel = "/channels/" + full.channel;
        probes.put(Action.CHANNEL_READ, get(channel));
        probes.put(
                Action.CHANNEL_EDIT,
                put(
                        channel,
                        Map.of(
                                "unit", unit,
                                "type", "LOUDSPEAKER",
                                "name", "Đài",
                                "measure", "lượt phát",
                                "slots", List.of())));
        var known = "/known-documents/" + full.knownDocument;
        probes.put(Action.KNOWN_DOCUMENT_READ, get(known));
        probes.put(Action.KNOWN_DOCUMENT_EDIT, put(known, full.knownDocument()));
        var regime = "/reporting-regimes/" + full.regime;
        probes.put(Action.REPORTING_REGIME_READ, get(regime));
        probes.put(Action.REPORTING_REGIME_EDIT, put(regime, full.regime()));
        probes.put(Action.PLAN_READ, get(planPath));
        probes.put(
                Action.PLAN_EDIT,
                put(
                        planPath,
                        Map.of(
                                "unit",
                                unit,
                                "year",
                                2024,
                                "programme",
                                "CCHC",
                                "title",
                                "Đổi tên",
                                "recipients",
                                List.of())));
        probes.put(Action.PLAN_SUBMIT, put(planPath + "/submission", Map.of()));
        probes.put(Action.PLAN_RETURN, put(planPath + "/return", reason));
        probes.put(Action.PLAN_ISSUE, put(planPath + "/issuance", FullWorld.issuance("99", "KH-UBND", "2024-01-20")));
        probes.put(Action.PLAN_CLOSE, put(planPath + "/closure", reason));
        probes.put(Action.PLAN_PUBLISH, put(planPath + "/publication", null));
        var planImport = "/plan-imports/" + full.planImport;
        probes.put(Action.PLAN_IMPORT_READ, get(planImport));
        probes.put(Action.PLAN_IMPORT_EDIT, put(planImport + "/acceptance", Map.of("year", 2026, "programme", "CCHC")));
        probes.put(Action.EVIDENCE_READ, get("/evidence/" + full.evidence));
        probes.put(
                Action.EVIDENCE_ADD,
                new Probe(
                        "POST",
                        "/evidence/links",
                        Map.of("unit", unit, "url", "https://example.org/khac", "title", "Bài khác")));
        probes.put(Action.TASK_READ, get("/tasks/" + full.task));
        probes.put(
                Action.TASK_EDIT,
                put("/tasks/" + full.task, plan.taskDraft("Đổi tên", full.world.tuPhap, full.channel)));
        probes.put(Action.TASK_PROGRESS, progress(full.task));
        probes.put(Action.TASK_EXTEND, put("/extensions/" + full.extension + "/grant", Map.of()));
        probes.put(Action.TASK_URGE, new Probe("POST", planPath + "/urges", Map.of()));
        probes.put(
                Action.TASK_COMMENT,
                new Probe(
                        "POST", "/tasks/" + full.task + "/comments", Map.of("text", "Đã xem", "mentions", List.of())));
        probes.put(Action.ACTIVITY_READ, get("/activities/" + full.activity));
        probes.put(Action.ACTIVITY_LOG, log(plan, full.activity, full.task, full.channel));
        var broadcast = "/broadcasts/" + full.broadcast;
        probes.put(Action.BROADCAST_READ, get(broadcast));
        probes.put(Action.BROADCAST_EDIT, put(broadcast, plan.broadcastDraft("2024-03-15", full.task, full.channel)));
        probes.put(Action.BROADCAST_REVIEW, put(broadcast + "/review", Map.of()));
        probes.put(Action.BROADCAST_APPROVE, put(broadcast + "/approval", Map.of()));
        probes.put(Action.BROADCAST_AIR, put(broadcast + "/airing", Map.of()));
        var source = "/play-sources/" + full.playSource;
        probes.put(Action.PLAY_SOURCE_READ, get(source));
        probes.put(Action.PLAY_SOURCE_EDIT, put(source, full.playSourceDraft()));
        probes.put(
                Action.PLAY_LOG_ADD,
                new Probe("POST", source + "/plays?dryRun=true", Map.of("rows", List.of(FullWorld.failedPlay()))));
        probes.put(Action.BUDGET_READ, get("/budgets/" + full.budget));
        probes.put(
                Action.BUDGET_EDIT,
                new Probe(
                        "POST", "/budgets/" + full.budget + "/allocations", Map.of("source", "OTHER", "amount", 1000)));
        var report = "/reports/" + full.report;
        probes.put(Action.REPORT_READ, get(report));
        probes.put(Action.REPORT_COMPILE, put(report, head));
        probes.put(Action.REPORT_SUBMIT, put(report + "/submission", Map.of()));
        probes.put(Action.REPORT_RETURN, put(report + "/return", reason));
        probes.put(Action.REPORT_APPROVE, put(report + "/approval", FullWorld.issuance("99", "BC-UBND", "2024-03-20")));
        probes.put(Action.REPORT_PUBLISH, put(report + "/publication", null));
        probes.put(Action.REPORT_SCAN, new Probe("DELETE", report + "/scan", null));
        probes.put(Action.REPORT_SEND, put(report + "/dispatch", Map.of("sentOn", "2024-03-19")));
        probes.put(Action.REPORT_ACCEPT, put(report + "/acceptance", Map.of()));
        probes.put(
                Action.REPORT_REOPEN,
                put(
                        "/reports/" + full.sentReport() + "/reopening",
                        Map.of(
                                "section",
                                "III",
                                "until",
                                TestClock.TODAY.plusDays(1) + "T10:00:00Z",
                                "reason",
                                "thử quyền")));
        var set = "/criteria-sets/" + full.criteriaSet;
        probes.put(Action.CRITERIA_SET_READ, get(set));
        probes.put(Action.CRITERIA_SET_EDIT, put(set, FullWorld.criteriaSet(unit)));
        var scorecard = "/scorecards/" + full.scorecard;
        probes.put(Action.SCORECARD_READ, get(scorecard));
        probes.put(Action.SCORECARD_EDIT, put(scorecard + "/lines/1", FullWorld.scoredLine(5, 5)));
        probes.put(Action.SCORECARD_SUBMIT, put(scorecard + "/submission", Map.of()));
        probes.put(Action.SCORECARD_APPRAISE, put(scorecard + "/appraisal", Map.of()));
        probes.put(Action.JOB_READ, get("/jobs"));
        probes.put(Action.JOURNAL_READ, get("/journal?unit=" + unit));
        return probes;
    }

    /** The same on a task of an assignee Tư does not belong to. */
    private static Map<Action, Probe> anothers(PlanInWorld plan, UUID assignee, UUID channel) {
        var task = plan.task("Chuyên mục truyền thanh", assignee, channel);
        var activity = plan.activity("2024-03-01", task, channel, 3);
        var draft = plan.broadcastDraft("2024-03-14", task, channel);
        var broadcast = "/broadcasts/" + plan.broadcast(draft);
        return Map.of(
                Action.TASK_PROGRESS, progress(task),
                Action.ACTIVITY_LOG, log(plan, activity, task, channel),
                Action.BROADCAST_EDIT, put(broadcast, draft),
                Action.BROADCAST_AIR, put(broadcast + "/airing", Map.of()));
    }

    private static Probe progress(UUID task) {
        return put("/tasks/" + task + "/completion", Map.of("explanation", "thử quyền"));
    }

    private static Probe log(PlanInWorld plan, UUID activity, UUID task, UUID channel) {
        return put("/activities/" + activity, plan.activityDraft("2024-03-01", task, channel, 4));
    }

    private static Probe get(String path) {
        return new Probe("GET", path, null);
    }

    private static Probe put(String path, Object body) {
        return new Probe("PUT", path, body);
    }
}

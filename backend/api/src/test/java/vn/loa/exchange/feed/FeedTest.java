package vn.loa.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.secret.Seal;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;
import vn.loa.world.RawEntries;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** A client that asks from place to place has in the end what the lists show, and was told nothing else. */
@QuarkusTest
class FeedTest {
    private static final List<String> LISTS = List.of(
            "plans",
            "tasks",
            "activities",
            "evidence",
            "reports",
            "budgets",
            "channels",
            "assignees",
            "known-documents");

    @Inject
    Seal seal;

    @Inject
    DataSource database;

    private static FullWorld full;
    private static World world;
    private static Actor ha;
    private static UUID returned;
    private static UUID deleted;
    private static UUID withdrawn;

    /** What is there, what was hidden again, and what was never to be seen by others. */
    @BeforeEach
    void tell() {
        if (full != null) {
            return;
        }
        full = FullWorld.tell();
        world = full.world;
        ha = world.cast.ha();
        world.plan(2021);
        deleted = world.plan(2022).id;
        ha.request()
                .header("If-Match", "\"" + ha.version("/plans/" + deleted) + "\"")
                .delete(Actor.API + "/plans/" + deleted)
                .then()
                .statusCode(204);
        returned = world.plan(2023).id;
        ha.put("/plans/" + returned + "/submission", Map.of()).statusCode(200);
        world.cast
                .minh()
                .put("/plans/" + returned + "/return", Map.of("reason", "Bổ sung đối tượng tuyên truyền"))
                .statusCode(200);
        edit(returned);
        withdrawn = full.plan.activity("2024-03-04", full.task, full.channel, 1);
        ha.put("/activities/" + withdrawn + "/withdrawal", Map.of("reason", "Ghi nhầm ngày"))
                .statusCode(200);
    }

    @Test
    void fromTheBeginningItTellsOnceWhatTheListsShowAndWhatIsGone() {
        for (var actor : List.of(ha, world.cast.tu(), world.cast.so(), world.cast.la())) {
            var told = all(actor, beginning(actor));
            assertThat(told).extracting(one -> one.get("id")).doesNotHaveDuplicates();
            for (var list : LISTS) {
                var noun = noun(list);
                var there = told.stream()
                        .filter(one -> one.get("noun").equals(noun)
                                && one.get("happened").equals("CHANGED"))
                        .map(one -> one.get("id"))
                        .toList();
                var listed = listed(actor, list);
                assertThat(listed).as("%s of %s", list, actor.username()).containsAll((Collection) there);
                if (!list.equals("known-documents")) {
                    assertThat(there).as("%s of %s", list, actor.username()).hasSameSizeAs(listed);
                }
            }
        }
    }

    @Test
    void aVersionIsTheOneThatIsReadAndWhatIsWithdrawnIsSaidToBe() {
        var told = byId(all(ha, beginning(ha)));
        assertThat(told.get(full.task).get("version")).isEqualTo(ha.version("/tasks/" + full.task));
        assertThat(told.get(full.task).get("happened")).isEqualTo("CHANGED");
        assertThat(told.get(withdrawn).get("happened")).isEqualTo("WITHDRAWN");
        assertThat(told.get(deleted)).containsEntry("happened", "GONE").doesNotContainKey("version");
        assertThat(told.get(full.extension).get("noun")).isEqualTo("extension");
        assertThat(told.get(full.amendment).get("noun")).isEqualTo("amendment");
    }

    @Test
    void ofAHiddenDraftNobodyAboveLearnsMoreThanThatItIsGone() {
        var so = world.cast.so();
        var since = now(so);
        var told = byId(all(so, beginning(so)));
        assertThat(told.get(returned)).containsEntry("happened", "GONE");
        assertThat(told).doesNotContainKey(deleted);
        assertThat(told.values().stream().filter(one -> one.get("noun").equals("plan")))
                .extracting(one -> one.get("happened"))
                .containsOnlyOnce("GONE");
        edit(returned);
        world.plan(2020);
        assertThat(all(so, since)).as("drafts below are nobody's matter").isEmpty();
        assertThat(all(world.cast.la(), beginning(world.cast.la())))
                .extracting(one -> one.get("id"))
                .doesNotContainAnyElementsOf(
                        full.rows().values().stream().map(UUID::toString).toList());
    }

    @Test
    void whatHappensIsToldOnceThenNotAgain() {
        var since = now(ha);
        var channel = world.channel("LOUDSPEAKER", "Đài thôn Đông", "lượt phát");
        edit(returned);
        edit(returned);
        var first = changes(ha, since, 100).statusCode(200).body("more", equalTo(false));
        assertThat(first.extract().<List<String>>path("items.id"))
                .containsExactly(channel.toString(), returned.toString());
        changes(ha, first.extract().path("next"), 100).body("items.size()", equalTo(0));
    }

    @Test
    void aLaterCommitNeverFallsBehindAPlaceThatWasGiven() throws SQLException {
        var since = now(ha);
        var entries = new RawEntries(database, world.commune);
        UUID early;
        UUID late;
        String place;
        try (var slow = entries.begin();
                var quick = entries.begin()) {
            early = entries.write(slow);
            late = entries.write(quick);
            quick.commit();
            var meanwhile = changes(ha, since, 100).body("items.size()", equalTo(0));
            place = meanwhile.extract().path("next");
            slow.commit();
        }
        assertThat(all(ha, place)).extracting(one -> one.get("id")).containsExactly(early.toString(), late.toString());
    }

    @Test
    void noneIsSkippedOrToldTwiceWhileManyWrite() {
        var place = now(ha);
        var written = new ConcurrentLinkedQueue<UUID>();
        var all = new RawEntries(database, world.commune).many(3, 20, written);
        var told = new ArrayList<String>();
        boolean done;
        do {
            done = all.isDone();
            var page = changes(ha, place, 7).statusCode(200).extract();
            told.addAll(page.path("items.id"));
            place = page.path("next");
            done &= !page.<Boolean>path("more");
        } while (!done);
        all.join();
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(UUID::toString).toList());
    }

    @Test
    void aPlaceIsRefusedWhereItWouldHideWhatWasLost() {
        var later = TestClock.TODAY.plusDays(Feed.DAYS_KEPT + 1L);
        refused(ha.on(later), now(ha), 410, "CHANGES_TOO_OLD");
        refused(
                ha,
                place(ha, place -> new FeedPlace(place.offset() + 1, place.xact(), 0, place.rights(), place.day())),
                410,
                "CHANGES_BEFORE_A_RESTORE");
        refused(
                ha,
                place(ha, place -> new FeedPlace(place.offset(), place.xact() * 2, 0, place.rights(), place.day())),
                410,
                "CHANGES_BEFORE_A_RESTORE");
        refused(world.cast.tu(), now(ha), 410, "CHANGES_OF_OTHER_RIGHTS");
        for (var wrong : List.of("x", "", "AAAA", now(ha).substring(1), now(ha) + "AAAA")) {
            changes(ha, wrong, 10).statusCode(wrong.isEmpty() ? 200 : 400);
        }
        changes(ha, now(ha), 201).statusCode(400);
    }

    @Test
    void anotherRoleMeansToReadAnew() {
        var moved = world.account("doi", "Người Đổi Việc", "OBSERVER", world.commune, List.of());
        var since = now(moved);
        Database.execute("update account_role set unit_id = ? where account_id = ?", world.neighbour, moved.id());
        var again = Actor.signIn(moved.username(), World.password());
        refused(again, since, 410, "CHANGES_OF_OTHER_RIGHTS");
    }

    @Test
    void aListShowsWhatChangedSince() {
        for (var list : List.of("plans", "tasks", "activities", "reports")) {
            var request = ha.request().queryParam("limit", 200);
            List<String> times = request.get(Actor.API + "/" + list).path("items.updatedAt");
            var newest = times.stream().max(String::compareTo).orElseThrow();
            List<String> since = request.queryParam("updatedSince", newest)
                    .get(Actor.API + "/" + list)
                    .path("items.updatedAt");
            assertThat(since)
                    .as(list)
                    .hasSameSizeAs(times.stream().filter(newest::equals).toList())
                    .containsOnly(newest);
        }
    }

    private static void refused(Actor actor, String since, int status, String code) {
        changes(actor, since, 10).statusCode(status).body("code", equalTo(code));
    }

    private static void edit(UUID plan) {
        Map<String, Object> draft =
                new HashMap<>(ha.get("/plans/" + plan).extract().path("$"));
        draft.keySet().retainAll(Set.of("year", "programme", "title", "recipients"));
        draft.put("unit", world.commune);
        draft.put("title", "Kế hoạch sửa lần " + UUID.randomUUID());
        ha.put("/plans/" + plan, draft).statusCode(200);
    }

    private static String now(Actor actor) {
        return changes(actor, null, 100).statusCode(200).extract().path("next");
    }

    private String beginning(Actor actor) {
        return place(actor, place -> new FeedPlace(place.offset(), 0, 0, place.rights(), place.day()));
    }

    private String place(Actor actor, UnaryOperator<FeedPlace> change) {
        return change.apply(FeedPlace.read(now(actor), seal)).write(seal);
    }

    private static ValidatableResponse changes(Actor actor, String since, int limit) {
        var request = actor.request().queryParam("limit", limit);
        return (since == null ? request : request.queryParam("since", since))
                .get(Actor.API + "/changes")
                .then();
    }

    private static List<Map<String, Object>> all(Actor actor, String since) {
        var told = new ArrayList<Map<String, Object>>();
        var place = since;
        boolean more;
        do {
            var page = changes(actor, place, 7).statusCode(200).extract();
            told.addAll(page.path("items"));
            place = page.path("next");
            more = page.path("more");
        } while (more);
        return told;
    }

    private static Map<UUID, Map<String, Object>> byId(List<Map<String, Object>> told) {
        var byId = new HashMap<UUID, Map<String, Object>>();
        told.forEach(one -> byId.put(UUID.fromString((String) one.get("id")), one));
        return byId;
    }

    private static Set<String> listed(Actor actor, String list) {
        var ids = new HashSet<String>();
        String after = null;
        do {
            var request = actor.request().queryParam("limit", 200);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get(Actor.API + "/" + list)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            after = page.path("next");
        } while (after != null);
        return ids;
    }

    private static String noun(String list) {
        return list.endsWith("ies") ? list.replaceFirst("ies$", "y") : list.replaceFirst("s$", "");
    }
}

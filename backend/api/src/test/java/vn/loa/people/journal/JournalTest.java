package vn.loa.people.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.PlanInWorld;
import vn.loa.world.Said;
import vn.loa.world.World;

@QuarkusTest
class JournalTest {
    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private String journal;
    private String verification;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        plan = world.issuedPlan(2024);
        journal = "/journal?unit=" + world.commune;
        verification = "/journal/verification?unit=" + world.commune;
    }

    @Test
    void theJournalIsReadByThoseThePolicyLets() {
        Actor.NOBODY.get(journal).statusCode(401);
        world.cast.la().get(journal).statusCode(404);
        world.cast.so().get(journal).statusCode(403);
        world.cast.tu().get(journal).statusCode(403);
        world.cast.tu().get("/journal").statusCode(403);
        world.cast.tu().get(verification).statusCode(403);
        world.cast.giam().get(journal).statusCode(200);
        ha.get("/journal").statusCode(200).body("items.unit.id", everyItem(equalTo(world.commune.toString())));
    }

    @Test
    void aWriteHasGivenItsConnectionBackWhenItCommits() {
        try (var said = Said.by("io.agroal.pool")) {
            world.cast
                    .quan()
                    .create("/assignees", Map.of("unit", world.commune, "name", "Đội văn nghệ", "kind", "HAMLET"));
            assertThat(said.lines()).isEmpty();
        }
    }

    @Test
    void factsComeNewestFirstAndCanBeNarrowed() {
        ha.get(journal + "&subject=" + plan.id)
                .statusCode(200)
                .body(
                        "items.fact",
                        contains(
                                "PLAN_ISSUED",
                                "PLAN_SUBMITTED",
                                "PLAN_TOPICS_EDITED",
                                "PLAN_CLAUSES_EDITED",
                                "PLAN_CREATED"))
                .body("items[0].actor", equalTo("Nguyễn Văn Minh"))
                .body("items[0].actorId", equalTo(world.cast.minh().id().toString()))
                .body("items[0].actorKind", equalTo("PERSON"))
                .body("items[0].noun", equalTo("plan"));
        ha.get(journal + "&noun=plan&actor=" + world.cast.minh().id()).body("items.fact", contains("PLAN_ISSUED"));
        ha.get(journal + "&to=2020-01-01").body("items", hasSize(0));
        ha.get(journal + "&from=2020-01-01&noun=plan").body("items", hasSize(5));
        String next = ha.get(journal + "&noun=plan&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");
        ha.get(journal + "&noun=plan&limit=2&after=" + next)
                .body("items.fact", contains("PLAN_TOPICS_EDITED", "PLAN_CLAUSES_EDITED"))
                .body("next", notNullValue());
    }

    @Test
    void anEditTellsWhatWasBeforeAndAfter() {
        var draft = world.plan(2025);
        ha.put(
                        "/plans/" + draft.id,
                        Map.of(
                                "unit",
                                world.commune,
                                "year",
                                2025,
                                "programme",
                                "CCHC",
                                "title",
                                "Tên mới",
                                "recipients",
                                java.util.List.of("UBND tỉnh;", "Lưu: VT.")))
                .statusCode(200);
        ha.get(journal + "&subject=" + draft.id + "&limit=1")
                .body("items[0].changes.field", contains("title"))
                .body("items[0].changes[0].after", equalTo("Tên mới"));
    }

    @Test
    void oneActCostsOneStatement() {
        world.channel("PORTAL", "Trang thông tin điện tử", "tin, bài");
        long before = JournalStatements.soFar();
        world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        assertThat(JournalStatements.soFar() - before).isEqualTo(1);
        ha.get(verification).body("whole", equalTo(true));
    }

    @Test
    void anotherKindOfActorIsPartOfTheHash() {
        tamper("update journal_entry set actor_kind = 'KEY' where unit_id = '%s' and sequence = 3");
        found(3);
    }

    @Test
    void anUntouchedChainIsWhole() {
        ha.get(verification).statusCode(200).body("whole", equalTo(true)).body("firstBroken", nullValue());
        world.cast.la().get("/journal/verification").statusCode(200).body("whole", equalTo(true));
    }

    @Test
    void nobodyRewritesAnEntryByMistake() {
        assertThatThrownBy(() -> Database.execute(
                        "update journal_entry set actor = 'Ai đó' where unit_id = '" + world.commune + "'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void anEditedEntryIsFound() {
        tamper("update journal_entry set actor = 'Ai đó' where unit_id = '%s' and sequence = 3");
        found(3);
    }

    @Test
    void anEditedEntryWithItsHashMadeAnewIsFound() {
        tamper(
                "update journal_entry set actor = 'Ai đó', hash = repeat('0', 64) where unit_id = '%s' and sequence = 3");
        found(3);
    }

    @Test
    void aDeletedEntryIsFound() {
        tamper("delete from journal_entry where unit_id = '%s' and sequence = 2");
        found(2);
    }

    @Test
    void aCutTailIsFound() {
        int last = ha.get(verification).extract().path("entries");
        tamper("delete from journal_entry where unit_id = '%s' and sequence = " + last);
        found(last);
    }

    @Test
    void aHeadSetBackIsFound() {
        int last = ha.get(verification).extract().path("entries");
        Database.execute(
                "update journal_head h set sequence = h.sequence - 1, hash = e.previous_hash from journal_entry e"
                        + " where e.unit_id = h.unit_id and e.sequence = h.sequence and h.unit_id = '" + world.commune
                        + "'");
        found(last);
    }

    private void found(int sequence) {
        ha.get(verification).statusCode(200).body("whole", equalTo(false)).body("firstBroken", equalTo(sequence));
    }

    /** As one with the database's own rights could. */
    private void tamper(String statement) {
        Database.connected(connection -> {
            try (var sql = connection.createStatement()) {
                connection.setAutoCommit(false);
                sql.execute("alter table journal_entry disable trigger journal_entry_append_only");
                sql.execute(statement.formatted(world.commune));
                sql.execute("alter table journal_entry enable trigger journal_entry_append_only");
                connection.commit();
                return null;
            }
        });
    }
}

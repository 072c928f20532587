package vn.loa.work.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Activities are found by what they were, in Vietnamese order, page after page. */
@QuarkusTest
class ActivityListTest {
    @Inject
    SessionFactory sessions;

    private World world;
    private PlanInWorld plan;
    private UUID loudspeaker;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2024);
        loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        ha = world.cast.ha();
    }

    @Test
    void eachFilterKeepsWhatItSays() {
        var portal = world.channel("PORTAL", "Trang thông tin", "tin bài");
        var task = plan.task("Chuyên mục trên loa", world.vanHoa, loudspeaker);
        var link = ha.create(
                "/evidence/links", Map.of("unit", world.commune, "url", "https://example.org/bai", "title", "Bài"));
        log("Phát thanh chuyên mục", "2024-03-01", Map.of("task", task));
        log("Tin cải cách hành chính", "2024-03-02", Map.of("channel", portal, "evidence", List.of(link)));
        log("Phổ biến một cửa", "2024-03-03", Map.of("topics", List.of(plan.otherTopic)));

        found("task=" + task, "Phát thanh chuyên mục");
        found("clause=" + plan.clause, "Phát thanh chuyên mục");
        found("channel=" + portal, "Tin cải cách hành chính");
        found("channelType=PORTAL", "Tin cải cách hành chính");
        found("topic=" + plan.otherTopic, "Phổ biến một cửa");
        found("from=2024-03-02&to=2024-03-02", "Tin cải cách hành chính");
        found("withoutEvidence=false", "Tin cải cách hành chính");
        found("withoutEvidence=true&sort=on", "Phát thanh chuyên mục", "Phổ biến một cửa");
        found("q=pho bien MOT cua", "Phổ biến một cửa");
        found("q=cải cách", "Tin cải cách hành chính");
        found(
                "within=" + world.province + "&sort=-on",
                "Phổ biến một cửa",
                "Tin cải cách hành chính",
                "Phát thanh chuyên mục");
        found("unit=" + world.neighbour);
        ha.get("/activities?channelType=RADIO").statusCode(400);
        ha.get("/activities?from=1/3/2024").statusCode(400);
        ha.get("/activities?sort=place").statusCode(400);
    }

    @Test
    void unitsAboveReadTheSameListAndStrangersNone() {
        log("Phát thanh chuyên mục", "2024-03-01", Map.of());
        world.cast.so().get("/activities?within=" + world.province).body("items", hasSize(1));
        world.cast.la().get("/activities").body("items", hasSize(0));
    }

    @Test
    void pagesFollowTheVietnameseAlphabetWithoutGapsWhileRowsArrive() {
        var titles = List.of("Ân", "An", "Đài", "Dân", "Ăn", "Ông", "Ơn", "Oản", "Đợt 10", "Đợt 2", "Dân", "An");
        titles.forEach(title -> log(title, "2024-03-01", Map.of()));
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = ha.get("/activities?sort=title&limit=2&plan=" + plan.id + next)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.title"));
            next = page.path("next") == null ? null : "&after=" + page.path("next");
            if (seen.size() == 4) {
                log("Ai đó", "2024-03-02", Map.of());
            }
        }
        assertThat(seen)
                .containsExactly("An", "An", "Ăn", "Ân", "Dân", "Dân", "Đài", "Đợt 2", "Đợt 10", "Oản", "Ông", "Ơn");
        ha.get("/activities?sort=-title&limit=1&plan=" + plan.id).body("items.title", contains("Ơn"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        log("Một", "2024-03-01", Map.of());
        log("Hai", "2024-03-01", Map.of());
        var next = ha.get("/activities?limit=1&plan=" + plan.id).extract().<String>path("next");
        ha.get("/activities?limit=1&after=" + next).statusCode(400).body("errors[0].code", equalTo("FOREIGN_CURSOR"));
    }

    @Test
    void aPageShowsTheProofOfEachInAsManyStatementsHoweverLongItIs() {
        var links = new ArrayList<UUID>();
        for (int i = 0; i < 6; i++) {
            links.add(ha.create(
                    "/evidence/links",
                    Map.of("unit", world.commune, "url", "https://example.org/" + i, "title", "Bài " + i)));
            log("Buổi " + i, "2024-03-0" + (i + 1), Map.of("evidence", List.copyOf(links)));
        }
        ha.get("/activities?limit=1&plan=" + plan.id)
                .body(
                        "items[0].evidence.title",
                        containsInAnyOrder("Bài 0", "Bài 1", "Bài 2", "Bài 3", "Bài 4", "Bài 5"))
                .body("items[0].evidence[0].activityCount", equalTo(6));
        assertThat(statements(6)).isEqualTo(statements(2));
    }

    /** The fewest of three tries, because a scheduled job may fall into one of them. */
    private long statements(int limit) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = statistics.getPrepareStatementCount();
            ha.get("/activities?sort=-on&limit=" + limit + "&plan=" + plan.id).body("items", hasSize(limit));
            fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
        }
        return fewest;
    }

    private void log(String title, String day, Map<String, Object> members) {
        var draft = plan.activityDraft(day, null, loudspeaker, 1);
        draft.put("title", title);
        draft.putAll(members);
        ha.create("/activities", draft);
    }

    private void found(String query, String... titles) {
        var answer = ha.get("/activities?" + query).statusCode(200);
        if (titles.length == 0) {
            answer.body("items", hasSize(0));
        } else {
            answer.body("items.title", contains(titles));
        }
    }
}

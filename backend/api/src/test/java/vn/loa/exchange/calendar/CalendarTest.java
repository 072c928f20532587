package vn.loa.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FreshId;
import vn.loa.world.World;

/** Calendars read by an address, held against a strict parser of RFC 5545 that is not Loa's. */
@QuarkusTest
class CalendarTest {
    @Test
    void oneSubscribesToTheDaysOfOnesOwnTasksAUnitsAndAChannels() throws Exception {
        var world = World.tell();
        var ha = world.cast.ha();
        var tu = world.cast.tu();
        var plan = world.issuedPlan(2026);
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        plan.task("Việc của Văn hóa", world.vanHoa, channel);
        var weekly = plan.taskDraft("Phát chuyên mục; mỗi tuần, hai lần", world.tuPhap, channel);
        weekly.put("rrule", "FREQ=MONTHLY;BYMONTH=11,12;BYMONTHDAY=9");
        ha.create("/tasks", weekly);
        var item = plan.broadcastDraft("2026-11-26", null, channel);
        item.put("minutes", 10);
        ha.create("/broadcasts", item);
        var put = plan.broadcastDraft("2026-11-27", null, channel);
        put.remove("at");
        ha.create("/broadcasts", put);

        var own = subscribed(tu, world.commune, "OWN", null);
        assertThat(titles(parsed(own)))
                .containsExactly(
                        "Phát chuyên mục; mỗi tuần, hai lần",
                        "Phát chuyên mục; mỗi tuần, hai lần",
                        "Phát chuyên mục; mỗi tuần, hai lần");
        assertThat(titles(parsed(subscribed(ha, world.commune, "UNIT", null)))).contains("Việc của Văn hóa");

        var aired = parsed(subscribed(tu, world.commune, "CHANNEL", channel));
        assertThat(aired.toString())
                .contains("DTSTART:20261125T223000Z", "DTEND:20261125T224000Z", "STATUS:TENTATIVE")
                .contains("DTSTART;VALUE=DATE:20261127", "DTEND;VALUE=DATE:20261128");
    }

    @Test
    void whoHasTheSameCalendarIsToldSo() {
        var world = World.tell();
        var address = subscribed(world.cast.tu(), world.commune, "OWN", null);
        var first = read(address);
        first.then().statusCode(200).contentType("text/calendar").header("Cache-Control", "private, no-cache");
        Actor.NOBODY
                .request()
                .header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void anAddressOpensNothingOnceItIsRevokedOrItsOwnerHasLeft() {
        var world = World.tell();
        var ha = world.cast.ha();
        var tu = world.cast.tu();
        var address = subscribed(tu, world.commune, "OWN", null);
        var other = subscribed(tu, world.commune, "UNIT", null);
        assertThat(Database.text("select string_agg(row_to_json(c)::text, '') from calendar_link c"))
                .doesNotContain(address.substring(address.indexOf("loac_") + 5));
        read(address.substring(0, address.length() - 1) + "x").then().statusCode(404);
        read(address.substring(0, address.indexOf('?'))).then().statusCode(404);

        String id = tu.get("/me/calendar-links")
                .body("items", hasSize(2))
                .body("items.path.findAll { it != null }", empty())
                .extract()
                .path("items[0].id");
        ha.get("/me/calendar-links").body("items", empty());
        ha.delete("/me/calendar-links/" + id, 0).statusCode(404);
        read(address).then().statusCode(200);
        tu.delete("/me/calendar-links/" + id, 0).statusCode(204);
        tu.delete("/me/calendar-links/" + id, 0).statusCode(409);
        read(address).then().statusCode(404);

        read(other).then().statusCode(200);
        var quan = world.cast.quan();
        var account = "/accounts/" + tu.id();
        quan.put(account + "/suspension", quan.version(account), Map.of("reason", "Chuyển công tác"))
                .statusCode(200);
        read(other).then().statusCode(404);
    }

    @Test
    void onlyAPersonOfTheUnitMakesAnAddress() {
        var world = World.tell();
        var tu = world.cast.tu();
        var own = Map.of("kind", "OWN", "unit", world.commune);
        Actor.NOBODY.post("/me/calendar-links", own).statusCode(401);
        world.cast.la().post("/me/calendar-links", own).statusCode(422);
        tu.post("/me/calendar-links", Map.of("kind", "CHANNEL", "unit", world.commune))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/channel"));
        tu.post("/me/calendar-links", Map.of("kind", "CHANNEL", "unit", world.commune, "channel", FreshId.next()))
                .statusCode(422);
        for (int i = 0; i < 20; i++) {
            tu.post("/me/calendar-links", own).statusCode(200);
        }
        tu.post("/me/calendar-links", own).statusCode(409).body("code", equalTo("CALENDAR_LINKS_ENOUGH"));
    }

    @Test
    void whatIsWrittenIsReadBackLetterByLetter() throws Exception {
        var titles = List.of(
                "Ba dấu: , ; \\ và \"ngoặc\"",
                "Nộp hồ sơ trực tuyến tại nhà, không phải đi lại, không phải chờ đợi – " + "ẩẫẵẳộợỡửữ".repeat(12),
                "📢".repeat(60),
                "Dòng một\nDòng hai");
        var events = titles.stream()
                .map(title -> new CalendarEvent(
                        FreshId.next(),
                        title,
                        "a".repeat(300),
                        LocalDate.of(2026, 11, 26),
                        LocalTime.of(5, 30),
                        null,
                        CalendarEvent.Standing.CONFIRMED,
                        "/tasks?task=1",
                        Instant.parse("2026-11-25T01:02:03Z")))
                .toList();
        var text = new String(CalendarText.of("Lịch", "https://loa.example", events), StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(titles(new CalendarBuilder().build(new StringReader(text)))).containsExactlyElementsOf(titles);
    }

    private static String subscribed(Actor actor, UUID unit, String kind, UUID channel) {
        var draft = channel == null
                ? Map.of("kind", kind, "unit", unit)
                : Map.of("kind", kind, "unit", unit, "channel", channel);
        return actor.post("/me/calendar-links", draft).statusCode(200).extract().path("path");
    }

    private static Response read(String address) {
        return Actor.NOBODY.request().get(address);
    }

    private static Calendar parsed(String address) throws Exception {
        var text = read(address).then().statusCode(200).extract().asByteArray();
        var calendar = new CalendarBuilder().build(new StringReader(new String(text, StandardCharsets.UTF_8)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static List<String> titles(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getProperty(Property.SUMMARY).orElseThrow().getValue())
                .toList();
    }
}

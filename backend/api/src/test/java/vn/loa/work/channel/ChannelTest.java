package vn.loa.work.channel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

@QuarkusTest
class ChannelTest {
    private World world;
    private Actor ha;
    private UUID loudspeaker;
    private String path;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        loudspeaker = ha.create("/channels", draft("LOUDSPEAKER", "Hệ thống loa truyền thanh xã"));
        path = "/channels/" + loudspeaker;
    }

    @Test
    void aChannelIsReadInTheUnitAndAbove() {
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.so().get(path).statusCode(200).body("can", contains("CHANNEL_READ"));
        world.cast.giam().get(path).statusCode(200);
        ha.get(path)
                .statusCode(200)
                .body("group", equalTo("TRADITIONAL"))
                .body("runBy.id", equalTo(world.vanHoa.toString()))
                .body("can", contains("CHANNEL_READ", "CHANNEL_EDIT"));
    }

    @Test
    void aChannelIsWrittenByTheCoordinatorOnly() {
        var draft = draft("PORTAL", "Trang thông tin điện tử");
        Actor.NOBODY.post("/channels", draft).statusCode(401);
        world.cast.la().post("/channels", draft).statusCode(422).body("errors[0].pointer", equalTo("/unit"));
        world.cast.so().post("/channels", draft).statusCode(403);
        world.cast.minh().post("/channels", draft).statusCode(403);
        ha.get("/channels?unit=" + world.commune).body("items", hasSize(1));

        ha.post("/channels", draft).statusCode(201).header("Location", notNullValue());
        world.cast.la().put(path, 0, draft).statusCode(404);
        world.cast.minh().put(path, 0, draft).statusCode(403);
        var renamed = draft("LOUDSPEAKER", "Loa thôn Yên Phú");
        ha.put(path, 0, renamed).statusCode(200).body("name", equalTo("Loa thôn Yên Phú"));
        ha.put(path, 0, renamed).statusCode(412);
    }

    @Test
    void slotsComeInTheOrderOfTheWeekAndKeepTheirTimes() {
        ha.get(path)
                .body("slots.weekday", contains(1, 5))
                .body("slots.time", contains("06:30", "17:00"))
                .body("slots.minutes", contains(15, 20));
    }

    @Test
    void aSlotOutsideTheWeekOrTwiceIsRefused() {
        var draft = draft("LOUDSPEAKER", "Loa thôn Thịnh Kim");
        draft.put("slots", List.of(slot(0, "06:30", 15), slot(8, "06:30", 0), slot(1, "06:30", 601)));
        ha.post("/channels", draft)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/slots/0/weekday", "/slots/1/weekday", "/slots/1/minutes", "/slots/2/minutes"));
        draft.put("slots", List.of(slot(1, "06:30", 15), slot(1, "06:30", 30)));
        ha.post("/channels", draft)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/slots/1"))
                .body("errors[0].code", equalTo("SLOT_REPEATED"));
        draft.put("slots", List.of(slot(1, "25:00", 15)));
        ha.post("/channels", draft).statusCode(400).body("errors[0].pointer", equalTo("/slots/0/time"));
    }

    @Test
    void aChannelIsRunByAnAssigneeOfItsOwnUnit() {
        var foreign = world.cast
                .la()
                .create("/assignees", Map.of("unit", world.neighbour, "name", "Đài truyền thanh", "kind", "OFFICE"));
        var draft = draft("LOUDSPEAKER", "Loa mượn");
        draft.put("runBy", foreign);
        ha.post("/channels", draft).statusCode(422).body("errors[0].pointer", equalTo("/runBy"));
        draft.remove("runBy");
        ha.post("/channels", draft).statusCode(201).body("runBy", nullValue());
    }

    @Test
    void aNameStandsOnceInAUnitAndAUnitIsForGood() {
        ha.post("/channels", draft("PORTAL", "Hệ thống loa truyền thanh xã"))
                .statusCode(422)
                .body("errors[0].code", equalTo("CHANNEL_NAME_TAKEN"));
        var moved = draft("LOUDSPEAKER", "Hệ thống loa truyền thanh xã");
        moved.put("unit", world.neighbour);
        moved.remove("runBy");
        ha.put(path, 0, moved).statusCode(422).body("errors[0].code", equalTo("CHANNEL_UNIT_FIXED"));
    }

    @Test
    void aChannelRetiresAndComesBack() {
        world.cast.minh().put(path + "/retirement", 0, Map.of()).statusCode(403);
        ha.put(path + "/retirement", 0, Map.of()).statusCode(200).body("retiredAt", notNullValue());
        ha.put(path + "/retirement", 1, Map.of()).statusCode(409);
        ha.get("/channels?retired=false&unit=" + world.commune).body("items", hasSize(0));
        ha.get("/channels?retired=true&unit=" + world.commune).body("items", hasSize(1));
        ha.delete(path + "/retirement", 1).statusCode(200).body("retiredAt", nullValue());
        ha.delete(path + "/retirement", 2).statusCode(409);
    }

    @Test
    void theListIsNarrowedByGroupTypeAndWordsWithoutMarks() {
        var portal = ha.create("/channels", draft("PORTAL", "Trang thông tin điện tử xã"));
        var all = "/channels?unit=" + world.commune;
        ha.get(all + "&group=ONLINE").body("items.id", contains(portal.toString()));
        ha.get(all + "&type=LOUDSPEAKER").body("items.id", contains(loudspeaker.toString()));
        ha.get(all + "&q=truyen thanh").body("items.id", contains(loudspeaker.toString()));
        ha.get(all + "&group=ONLINE&type=LOUDSPEAKER").body("items", hasSize(0));
        ha.get(all + "&sort=-name&limit=1&count=true")
                .body("items.id", contains(portal.toString()))
                .body("total", equalTo(2))
                .body("next", notNullValue());
        world.cast.la().get(all).statusCode(200).body("items", hasSize(0));
    }

    private Map<String, Object> draft(String type, String name) {
        return new HashMap<>(Map.of(
                "unit",
                world.commune,
                "type",
                type,
                "name",
                name,
                "measure",
                "lượt phát",
                "runBy",
                world.vanHoa,
                "slots",
                List.of(slot(5, "17:00", 20), slot(1, "06:30", 15))));
    }

    private static Map<String, Object> slot(int weekday, String time, int minutes) {
        return Map.of("weekday", weekday, "time", time, "minutes", minutes);
    }
}

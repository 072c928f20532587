package vn.loa.work.playlog;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;

/** A commune whose loudspeakers log what they play. */
abstract class PlaysInWorld {
    /** Each story has a channel and a source of its own, so that one commune is enough for a class. */
    static FullWorld full;

    private static Class<?> told;

    Actor ha;
    UUID channel;
    String source;

    @BeforeEach
    void tell() {
        if (told != getClass()) {
            full = FullWorld.tell();
            told = getClass();
        }
        ha = full.ha();
        channel = full.world.channel("LOUDSPEAKER", "Đài truyền thanh " + UUID.randomUUID(), "lượt phát");
        source = "/play-sources/" + ha.create("/play-sources", draft());
    }

    Map<String, Object> draft() {
        var draft = new HashMap<>(full.playSourceDraft());
        draft.put("channel", channel);
        draft.put("name", "Truyền thanh " + channel);
        return draft;
    }

    static Map<String, Object> play(String item, String device, String at, String status, String... category) {
        var play = new HashMap<>(FullWorld.failedPlay());
        play.put("id", item);
        play.put("mcu_id", device);
        play.put("playTime", at);
        play.put("status", status);
        if (category.length > 0) {
            play.put("category", category[0]);
        }
        return play;
    }

    @SafeVarargs
    static Map<String, Object> rows(Map<String, Object>... plays) {
        return Map.of("rows", List.of(plays));
    }

    @SafeVarargs
    final ValidatableResponse send(Map<String, Object>... plays) {
        return send(false, plays);
    }

    @SafeVarargs
    final ValidatableResponse send(boolean dryRun, Map<String, Object>... plays) {
        return ha.post(source + "/plays?dryRun=" + dryRun, rows(plays)).statusCode(200);
    }

    ValidatableResponse days(String from, String to) {
        return ha.get("%s/days?from=%s&to=%s".formatted(source, from, to)).statusCode(200);
    }

    String approved(String day, UUID task, String title) {
        return approved(day, "05:30", task, title);
    }

    String approved(String day, String at, UUID task, String title) {
        var draft = full.plan.broadcastDraft(day, task, channel);
        draft.put("at", at);
        draft.put("title", title);
        var path = "/broadcasts/" + full.plan.broadcast(draft);
        ha.put(path + "/review", Map.of()).statusCode(200);
        full.world.cast.minh().put(path + "/approval", Map.of()).statusCode(200);
        return path;
    }

    String id() {
        return idOf(source);
    }

    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

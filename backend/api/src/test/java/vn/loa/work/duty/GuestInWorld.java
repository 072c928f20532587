package vn.loa.work.duty;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** A commune whose post office has a duty, and a link to it. */
final class GuestInWorld {
    final World world = World.tell();
    final Actor ha = world.cast.ha();
    final PlanInWorld plan = world.issuedPlan(2026);
    final UUID channel = world.channel("PANEL_POSTER", "Điểm bưu điện", "lượt hướng dẫn");
    final UUID duty = plan.task("Hướng dẫn nộp hồ sơ trực tuyến", world.buuDien, channel);
    final String link = "/guest-links/" + world.buuDien;
    final String secret = put(
                    ha, link, Map.of("expiresOn", TestClock.TODAY.plusMonths(6).toString()))
            .statusCode(201)
            .extract()
            .path("secret");

    static ValidatableResponse put(Actor actor, String path, Object draft) {
        return actor.request().body(draft).put(Actor.API + path).then();
    }

    static RequestSpecification by(String secret) {
        return Actor.NOBODY.request().header("Authorization", "Bearer " + secret);
    }

    static ValidatableResponse opens(String secret) {
        return by(secret).get(Actor.API + "/guest").then().statusCode(200);
    }

    /** @param version of the duty */
    static ValidatableResponse settles(String secret, int version, String path, Object draft) {
        return by(secret)
                .header("If-Match", "\"" + version + "\"")
                .body(draft)
                .put(Actor.API + path)
                .then();
    }

    void gone(String secret) {
        by(secret).get(Actor.API + "/guest").then().statusCode(404).body("code", equalTo("NO_SUCH_THING"));
        by(secret).put(Actor.API + "/guest/duties/" + duty + "/receipt").then().statusCode(404);
        var day = "/guest/duties/" + duty + "/occurrences/" + FreshId.next() + "/settlement";
        settles(secret, 0, day, Map.of("outcome", "MISSED", "reason", "x"))
                .statusCode(404)
                .body("code", equalTo("NO_SUCH_THING"));
        file(secret).statusCode(404);
    }

    ValidatableResponse file(String secret) {
        return by(secret)
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("unit", world.commune.toString())
                .multiPart("file", "anh.txt", "Đã hướng dẫn".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(Actor.API + "/evidence")
                .then();
    }
}

package vn.loa.work.evidence;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import vn.loa.world.Actor;

/** Sends a file the way a browser's form does, always calling it a JPEG: the sender's word must not count. */
final class Upload {
    private Upload() {}

    /** The id of what was taken in. */
    static UUID kept(Actor actor, UUID unit, Specimen specimen) {
        return UUID.fromString(
                by(actor, unit, specimen).statusCode(201).extract().path("id"));
    }

    static ValidatableResponse by(Actor actor, UUID unit, Specimen specimen) {
        return by(actor, unit, specimen, null, null);
    }

    static ValidatableResponse by(Actor actor, UUID unit, Specimen specimen, String key, String title) {
        var request = actor.request()
                .config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE)))
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("unit", unit.toString())
                .multiPart(new MultiPartSpecBuilder(specimen.bytes())
                        .controlName("file")
                        .fileName(specimen.name())
                        .mimeType("image/jpeg")
                        .build());
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (title != null) {
            request.multiPart("title", title);
        }
        return request.post(Actor.API + "/evidence").then();
    }
}

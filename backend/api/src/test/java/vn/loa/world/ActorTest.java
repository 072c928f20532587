package vn.loa.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The cast outlives its access tokens, however slow the machine. */
@QuarkusTest
class ActorTest {
    @Test
    void aTokenThatIsHalfOverIsRenewedWithinItsSession() {
        var ha = World.tell().cast.ha();
        var first = ha.token();
        assertThat(ha.token()).isEqualTo(first);
        ha.session().age();
        assertThat(ha.token()).isNotEqualTo(first);
        ha.get("/auth/sessions").statusCode(200).body("items", hasSize(1));
    }

    @Test
    void anEndedSessionIsNotRenewed() {
        var ha = World.tell().cast.ha();
        var session = ha.get("/auth/sessions").extract().<String>path("items[0].id");
        ha.request().delete(Actor.API + "/auth/sessions/" + session).then().statusCode(204);
        ha.session().age();
        ha.get("/me").statusCode(401);
    }
}

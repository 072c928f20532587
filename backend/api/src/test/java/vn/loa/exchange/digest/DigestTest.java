package vn.loa.exchange.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.job.Turn;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.TestMail;
import vn.loa.world.World;

/** What waits is told by mail, to whoever asked for it and proved the address, against a mail server that is not Loa's. */
@QuarkusTest
@ActivateRequestContext
class DigestTest {
    /** A Wednesday, the day of the tests' clock. */
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-25T07:00");

    @Inject
    DigestRound round;

    private GreenMail mail;
    private World world;
    private Actor ha;

    @BeforeEach
    void begin() {
        Database.execute("delete from digest");
        mail = TestMail.server();
        world = World.tell();
        ha = world.cast.ha();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void anAddressIsProvedByTheCodeItGot() throws Exception {
        ha.get("/me/digest").body("available", equalTo(true)).body("email", nullValue());
        ask(ha, "Ha@Example.vn", 7).statusCode(200).body("confirmedAt", nullValue());
        ask(ha, "ha2@example.vn", 7).statusCode(409).body("code", equalTo("DIGEST_CODE_JUST_SENT"));
        var code = code();
        confirm(ha, code.equals("000000") ? "111111" : "000000")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"))
                .body("errors[0].code", equalTo("DIGEST_CODE_WRONG"));
        confirm(world.cast.tu(), code).statusCode(409).body("code", equalTo("DIGEST_NO_CODE"));
        confirm(ha, code).statusCode(200).body("confirmedAt", notNullValue());
        confirm(ha, code).statusCode(409);

        ask(ha, "Ha@Example.vn", 9).statusCode(200).body("hour", equalTo(9)).body("confirmedAt", notNullValue());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        world.cast.tu().get("/me/digest").body("email", nullValue());
        ha.request().delete(Actor.API + "/me/digest").then().statusCode(204);
        assertThat(Database.text("select count(*)::text from digest")).isEqualTo("0");
    }

    @Test
    void guessesAreFew() throws Exception {
        ask(ha, "ha@example.vn", 7).statusCode(200);
        var wrong = code().equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            confirm(ha, wrong).statusCode(422);
        }
        confirm(ha, code()).statusCode(409).body("code", equalTo("DIGEST_NO_CODE"));
    }

    @Test
    void whatIsNoAddressOrNoHourIsRefused() {
        for (var wrong : List.of("", "ha", "ha@", "ha@example.vn, minh@example.vn", "ha@example.vn\r\nBcc: a@b.vn")) {
            ask(ha, wrong, 7).statusCode(422).body("errors[0].pointer", equalTo("/email"));
        }
        ask(ha, "ha@example.vn", 4).statusCode(422).body("errors[0].pointer", equalTo("/hour"));
        ask(ha, "ha@example.vn", 21).statusCode(422);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMorningTellsOnceWhatWaits() throws Exception {
        var plan = world.issuedPlan(2026);
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        var late = plan.taskDraft("Treo áp phích dịch vụ công", world.vanHoa, channel);
        late.put("dueOn", "2026-11-20");
        ha.create("/tasks", late);
        prove(ha, "ha@example.vn");
        round.send(MORNING.minusMinutes(1), new Turn());
        round.send(MORNING.minusDays(3), new Turn());
        assertThat(mail.getReceivedMessages()).isEmpty();

        round.send(MORNING, new Turn());
        round.send(MORNING.plusHours(1), new Turn());
        var letters = mail.getReceivedMessages();
        assertThat(letters).hasSize(1);
        assertThat(letters[0].getAllRecipients()).extracting(Object::toString).containsExactly("ha@example.vn");
        assertThat(letters[0].getSubject()).startsWith("Loa 25/11/2026: ").contains("quá hạn");
        assertThat(text(letters[0]))
                .contains("Quá hạn (1)", "- Treo áp phích dịch vụ công (hạn 20/11/2026)", "https://loa.example.vn");
        ha.get("/me/digest").body("sentOn", equalTo("2026-11-25"));
    }

    @Test
    void nobodyIsToldThatThereIsNothingOrWhatIsNotTheirs() throws Exception {
        var la = world.cast.la();
        prove(la, "la@example.vn");
        round.send(MORNING, new Turn());
        assertThat(mail.getReceivedMessages()).isEmpty();
        la.get("/me/digest").body("sentOn", equalTo("2026-11-25"));
    }

    @Test
    void aMailServerThatIsAwayKeepsNobodyFromTheirMail() throws Exception {
        var plan = world.issuedPlan(2026);
        var late = plan.taskDraft("Phát thanh", world.vanHoa, world.channel("LOUDSPEAKER", "Đài", "lượt phát"));
        late.put("dueOn", "2026-11-20");
        ha.create("/tasks", late);
        prove(ha, "ha@example.vn");
        mail.stop();
        ask(world.cast.tu(), "tu@example.vn", 7).statusCode(503).body("code", equalTo("MAIL_NOT_SENT"));
        world.cast.tu().get("/me/digest").body("email", nullValue());
        round.send(MORNING, new Turn());
        ha.get("/me/digest").body("sentOn", nullValue());

        mail.start();
        round.send(MORNING.plusMinutes(10), new Turn());
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    private void prove(Actor actor, String email) throws Exception {
        ask(actor, email, 7).statusCode(200);
        confirm(actor, code()).statusCode(200);
        mail.purgeEmailFromAllMailboxes();
    }

    private static ValidatableResponse ask(Actor actor, String email, int hour) {
        return actor.request()
                .body(Map.of("email", email, "hour", hour))
                .put(Actor.API + "/me/digest")
                .then();
    }

    private static ValidatableResponse confirm(Actor actor, String code) {
        return actor.request()
                .body(Map.of("code", code))
                .put(Actor.API + "/me/digest/confirmation")
                .then();
    }

    /** Of the mail that came last. */
    private String code() throws Exception {
        var last = Arrays.asList(mail.getReceivedMessages()).getLast();
        var found = Pattern.compile("\\d{6}").matcher(text(last));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String text(MimeMessage letter) throws Exception {
        return ((String) letter.getContent()).replace("\r\n", "\n");
    }
}

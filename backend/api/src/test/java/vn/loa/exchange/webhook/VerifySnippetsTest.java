package vn.loa.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/programs.md tells receivers to write takes what Loa signs and nothing else. It is skipped where the language is not there. */
class VerifySnippetsTest {
    private static final Path DOC = Path.of("..", "..", "docs", "programs.md");
    private static final String BODY = "{\"type\":\"plan.issued\",\"data\":{\"noun\":\"plan\"}}";

    private static final Map<String, String> ASKING = Map.of(
            "python",
            "\nimport os\ne = os.environ\nh = {'webhook-id': e['ID'], 'webhook-timestamp': e['TIMESTAMP'], 'webhook-signature': e['SIGNATURE']}\n"
                    + "print('verified' if verified(e['SECRET'], h, e['BODY'].encode()) else 'refused')\n",
            "js",
            "\nconst e = process.env;\nconst h = {'webhook-id': e.ID, 'webhook-timestamp': e.TIMESTAMP, 'webhook-signature': e.SIGNATURE};\n"
                    + "console.log(verified(e.SECRET, h, Buffer.from(e.BODY)) ? 'verified' : 'refused');\n",
            "sh",
            "");

    @ParameterizedTest
    @CsvSource({"python,python3,-c", "js,node,-e", "sh,sh,-c"})
    void aReceiverTakesWhatWasSignedAndNothingElse(String language, String program, String option) throws Exception {
        assumeTrue(isThere(program) && (!language.equals("sh") || isThere("openssl")), program + " is not there");
        var code = snippet(language) + ASKING.get(language);
        var secret = WebhookSecret.drawn();
        var now = Instant.now();
        var fresh = SignedPost.signed("", "msg", now, BODY, List.of(WebhookSecret.drawn(), secret));
        assertThat(run(program, option, code, secret, fresh, BODY)).isEqualTo("verified");
        assertThat(run(program, option, code, secret, fresh, BODY.replace("issued", "closed")))
                .isEqualTo("refused");
        assertThat(run(program, option, code, WebhookSecret.drawn(), fresh, BODY))
                .isEqualTo("refused");
        if (!language.equals("sh")) {
            var old = SignedPost.signed("", "msg", now.minusSeconds(3600), BODY, List.of(secret));
            assertThat(run(program, option, code, secret, old, BODY)).isEqualTo("refused");
        }
    }

    private static String snippet(String language) throws IOException {
        var doc = Files.readString(DOC);
        var found = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(doc.substring(doc.indexOf("<!-- verified by VerifySnippetsTest -->")));
        assertThat(found.find()).as("a snippet in %s", language).isTrue();
        return found.group(1);
    }

    private static String run(
            String program, String option, String code, WebhookSecret secret, SignedPost post, String body)
            throws Exception {
        var process = new ProcessBuilder(program, option, code).redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "SECRET", secret.text(),
                        "ID", post.headers().get("webhook-id"),
                        "TIMESTAMP", post.headers().get("webhook-timestamp"),
                        "SIGNATURE", post.headers().get("webhook-signature"),
                        "BODY", body,
                        "LC_ALL", "C.UTF-8"));
        var running = process.start();
        return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, program.equals("sh") ? "-c" : "--version", ":")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException absent) {
            return false;
        }
    }
}

package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTokensTest {
    @Inject
    AccessTokens tokens;

    @Inject
    JWTAuthContextInfo configured;

    @Test
    void aTokenThatWasCheckedOnceEndsAllTheSame() throws ParseException {
        var strict = new JWTAuthContextInfo(configured);
        strict.setClockSkew(0);
        var account = UUID.randomUUID();
        var token =
                tokens.issue(account, UUID.randomUUID(), Duration.ofSeconds(8)).token();
        assertThat(tokens.parse(token, strict).getSubject()).isEqualTo(account.toString());
        assertThat(tokens.parse(token, strict).getSubject()).isEqualTo(account.toString());
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThatThrownBy(() -> tokens.parse(token, strict))
                .isInstanceOf(ParseException.class));
    }

    @Test
    void oneWithAnotherSignatureIsNotTakenForIt() throws ParseException {
        var token = tokens.issue(UUID.randomUUID(), UUID.randomUUID(), Duration.ofMinutes(1))
                .token();
        tokens.parse(token, configured);
        var other = token.substring(0, token.length() - 8) + (token.endsWith("AAAAAAAA") ? "BBBBBBBB" : "AAAAAAAA");
        assertThatThrownBy(() -> tokens.parse(other, configured)).isInstanceOf(ParseException.class);
    }
}

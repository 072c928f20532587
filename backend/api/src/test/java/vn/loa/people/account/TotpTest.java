package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotpTest {
    /** RFC 6238, appendix B, of SHA-1; the last six of its eight digits. */
    private static final Map<Long, String> RFC_6238 = Map.of(
            59L, "287082",
            1111111109L, "081804",
            1111111111L, "050471",
            1234567890L, "005924",
            2000000000L, "279037",
            20000000000L, "353130");

    @Test
    void itsCodesAreThoseOfTheStandard() {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        RFC_6238.forEach((second, code) -> assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(second))))
                .as("at %d", second)
                .isEqualTo(code));
    }

    @Test
    void aSecretIsTypedInBase32() {
        assertThat(Totp.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Totp.base32(new byte[Totp.SECRET_BYTES])).isEqualTo("A".repeat(32));
    }
}

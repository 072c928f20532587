package vn.loa.exchange.digest;

import java.security.SecureRandom;
import vn.loa.kernel.secret.SecretText;

/** Six digits that prove an address; few tries and a short life make up for their number. */
record Code(String digits) {
    private static final SecureRandom LOT = new SecureRandom();

    static Code drawn() {
        return new Code("%06d".formatted(LOT.nextInt(1_000_000)));
    }

    String digest() {
        return new SecretText(digits).digest();
    }
}

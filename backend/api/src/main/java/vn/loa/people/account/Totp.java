package vn.loa.people.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238) as every authenticator app reads them: HMAC-SHA-1, six digits, a new one every 30 seconds. */
final class Totp {
    static final int SECRET_BYTES = 20;
    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        var sum = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = sum[sum.length - 1] & 0xf;
        int truncated = ByteBuffer.wrap(sum, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return "%06d".formatted(truncated % MODULUS);
    }

    /** In Base32 (RFC 4648), to be typed where no picture can be taken; {@link #SECRET_BYTES} bytes need no padding. */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        for (int bit = 0; bit < secret.length * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | secret[i / 8] >> 7 - i % 8 & 1;
            }
            text.append(ALPHABET.charAt(value));
        }
        return text.toString();
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
        }
    }
}

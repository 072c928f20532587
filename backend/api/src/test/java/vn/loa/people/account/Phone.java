package vn.loa.people.account;

import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.world.TestClock;

/** An authenticator app that has been given a secret. */
public final class Phone {
    private static final long NOW =
            Totp.step(TestClock.TODAY.atTime(0, 30).atZone(BusinessClock.ZONE).toInstant());

    private final byte[] secret;

    public Phone(String base32) {
        var bits = base32.chars()
                .mapToObj(letter -> Integer.toBinaryString(32 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter))
                        .substring(1))
                .collect(Collectors.joining());
        secret = new byte[bits.length() / 8];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
    }

    /** The code of now, or of so many half minutes later. */
    public String code(int steps) {
        return Totp.code(secret, NOW + steps);
    }

    byte[] secret() {
        return secret;
    }
}

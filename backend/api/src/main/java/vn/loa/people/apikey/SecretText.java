package vn.loa.people.apikey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key's secret as it is shown once: {@code loa_}, 40 letters and digits drawn by lot (238 bits), and 6 that check them, so that what was
 * cut or mistyped is refused without a look at the database, and a scanner of leaked secrets knows one.
 */
record SecretText(String text) {
    private static final String PREFIX = "loa_";
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int DRAWN = 40;
    private static final int CHECKED = 6;
    private static final int SHOWN = 8;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (DRAWN + CHECKED) + "}");
    private static final SecureRandom LOT = new SecureRandom();

    static SecretText drawn() {
        var signs = new StringBuilder(PREFIX);
        for (int i = 0; i < DRAWN; i++) {
            signs.append(SIGNS.charAt(LOT.nextInt(SIGNS.length())));
        }
        return new SecretText(signs + check(signs.toString()));
    }

    /** Whether {@code text} claims to be one. */
    static boolean meant(String text) {
        return text != null && text.startsWith(PREFIX);
    }

    boolean whole() {
        return SHAPE.matcher(text).matches() && text.endsWith(check(text.substring(0, PREFIX.length() + DRAWN)));
    }

    /** Its beginning, by which people tell keys apart. */
    String hint() {
        return text.substring(0, PREFIX.length() + SHOWN);
    }

    /** SHA-256, hex: with 238 bits of lot nothing slower is needed. */
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String check(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        long left = sum.getValue();
        var signs = new StringBuilder();
        for (int i = 0; i < CHECKED; i++) {
            signs.append(SIGNS.charAt((int) (left % SIGNS.length())));
            left /= SIGNS.length();
        }
        return signs.reverse().toString();
    }

    @Override
    public String toString() {
        return hint() + "…";
    }
}

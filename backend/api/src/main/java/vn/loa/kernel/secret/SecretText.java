package vn.loa.kernel.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A secret as it is shown once: a prefix that says what it opens, 40 letters and digits drawn by lot (238 bits), and 6 that check them, so
 * that what was cut or mistyped is refused without a look at the database, and a scanner of leaked secrets knows one.
 */
public record SecretText(String text) {
    /** What programs sign in with. */
    public static final String OF_KEYS = "loa_";
    /** What stands in the link of an outside party. */
    public static final String OF_GUESTS = "loag_";
    /** What stands in the address of a calendar. */
    public static final String OF_CALENDARS = "loac_";

    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int DRAWN = 40;
    private static final int CHECKED = 6;
    private static final int SHOWN = 8;
    private static final Pattern SHAPE = Pattern.compile("[a-z]+_[0-9A-Za-z]{" + (DRAWN + CHECKED) + "}");
    private static final SecureRandom LOT = new SecureRandom();

    public static SecretText drawn(String prefix) {
        var signs = new StringBuilder(prefix);
        for (int i = 0; i < DRAWN; i++) {
            signs.append(SIGNS.charAt(LOT.nextInt(SIGNS.length())));
        }
        return new SecretText(signs + check(signs.toString()));
    }

    /** Whether {@code text} claims to be one. */
    public static boolean meant(String prefix, String text) {
        return text != null && text.startsWith(prefix);
    }

    public boolean whole() {
        return SHAPE.matcher(text).matches() && text.endsWith(check(text.substring(0, text.length() - CHECKED)));
    }

    /** Its beginning, by which people tell keys apart. */
    public String hint() {
        return text.substring(0, Math.min(text.length(), text.indexOf('_') + 1 + SHOWN));
    }

    /** SHA-256, hex: with 238 bits of lot nothing slower is needed. */
    public String digest() {
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

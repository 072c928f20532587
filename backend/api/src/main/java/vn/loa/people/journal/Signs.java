package vn.loa.people.journal;

import java.io.ByteArrayOutputStream;

/** Bytes in the signs that a QR code packs most densely, without those that a copied text loses: three for every two bytes. */
final class Signs {
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*+-./";
    private static final int BASE = ALL.length();

    private Signs() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int number = pair ? (bytes[i] & 255) << 8 | bytes[i + 1] & 255 : bytes[i] & 255;
            for (int left = pair ? 3 : 2; left > 0; left--) {
                text.append(ALL.charAt(number % BASE));
                number /= BASE;
            }
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException where the text is none */
    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i += 3) {
            int end = Math.min(i + 3, text.length());
            int number = 0;
            for (int at = end - 1; at >= i; at--) {
                int sign = ALL.indexOf(text.charAt(at));
                if (sign < 0) {
                    throw new IllegalArgumentException("a foreign sign");
                }
                number = number * BASE + sign;
            }
            boolean pair = end - i == 3;
            if (end - i == 1 || number >= (pair ? 1 << 16 : 1 << 8)) {
                throw new IllegalArgumentException("not what bytes are written as");
            }
            if (pair) {
                bytes.write(number >> 8);
            }
            bytes.write(number);
        }
        return bytes.toByteArray();
    }
}

package vn.loa.reading.text;

import java.text.Normalizer;

/** Text from outside in one spelling: composed (NFC), and Đ for the letters Ð and Ɖ, which look the same and old keyboards type. */
public final class Composed {
    private Composed() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0189', 'Đ')
                .replace('\u0256', 'đ');
    }
}

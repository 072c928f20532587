package vn.loa.reading.reader.diacritics;

/** The cost (natural logarithm) of reading one letter as another; derived from OCR of scanned Vietnamese. */
final class Confusions {
    static final float TOO_FAR = 5f;
    private static final String VOWELS = "aeiouy";
    private static final float[][] READ_FOR = new float[128][128];

    static {
        for (char read = 0; read < 128; read++) {
            for (char meant = 0; meant < 128; meant++) {
                boolean vowels = VOWELS.indexOf(read) >= 0 && VOWELS.indexOf(meant) >= 0;
                READ_FOR[read][meant] = read == meant ? 0f : vowels ? 2.2f : 3.8f;
            }
        }
        // read:meant – ư, ơ, ă and đ are the letters that OCR trained on Latin knows least
        learn(0.6f, "wu 0o 1l 6o 4a 5s 1i 6d bd pd 9g");
        learn(1.0f, "tu iu ru yu vu au ia go do do ao qo da bo qg il li lt 8b 1t");
        learn(
                1.4f,
                "ec ce oc co oe eo ao oa ea ae nu un hb bh nm mn lt tl ft tf rs sr vy yv dd rt ue ui ly cg gc uv ou dp fi kh hk ji jl hn nh");
        for (char vowel : VOWELS.toCharArray()) {
            READ_FOR['&'][vowel] = 0.5f;
            READ_FOR['@'][vowel] = vowel == 'e' ? 0.3f : 1.5f;
        }
    }

    private Confusions() {}

    private static void learn(float cost, String pairs) {
        for (var pair : pairs.split(" ")) {
            char read = pair.charAt(0);
            char meant = pair.charAt(1);
            READ_FOR[read][meant] = Math.min(READ_FOR[read][meant], read == meant ? 0f : cost);
        }
    }

    /** A folded word with stand-ins made ASCII: {@code |} is l, ¢ any vowel, € e, ¥ y. */
    static String plain(String fold) {
        var plain = new StringBuilder(fold.length());
        for (int i = 0; i < fold.length(); i++) {
            char letter = fold.charAt(i);
            plain.append(
                    switch (letter) {
                        case '|', 'ı' -> 'l';
                        case '¢' -> '&';
                        case '€' -> '@';
                        case '¥' -> 'y';
                        default -> letter < 128 ? letter : '?';
                    });
        }
        return plain.toString();
    }

    /** The cost of reading {@code read} for {@code meant}; {@link #TOO_FAR} or more is out of range. */
    static float cost(String read, String meant) {
        var row = new float[meant.length() + 1];
        for (int j = 1; j <= meant.length(); j++) {
            row[j] = row[j - 1] + lost(meant.charAt(j - 1));
        }
        for (int i = 1; i <= read.length(); i++) {
            float diagonal = row[0];
            row[0] += added(read, i - 1);
            float least = row[0];
            for (int j = 1; j <= meant.length(); j++) {
                float swapped = diagonal + READ_FOR[read.charAt(i - 1)][meant.charAt(j - 1)];
                diagonal = row[j];
                row[j] = Math.min(
                        swapped, Math.min(row[j] + added(read, i - 1), row[j - 1] + lost(meant.charAt(j - 1))));
                least = Math.min(least, row[j]);
            }
            if (least > TOO_FAR) {
                return least;
            }
        }
        return row[meant.length()];
    }

    private static float lost(char meant) {
        return VOWELS.indexOf(meant) >= 0 ? 2.0f : 3.0f;
    }

    private static float added(String read, int at) {
        char letter = read.charAt(at);
        if (letter == '&' || letter == '@' || at > 0 && read.charAt(at - 1) == letter) {
            return 0.8f;
        }
        return "irtl1".indexOf(letter) >= 0 ? 1.0f : Character.isDigit(letter) ? 1.2f : 2.6f;
    }
}

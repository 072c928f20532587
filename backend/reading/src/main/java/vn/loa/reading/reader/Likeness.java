package vn.loa.reading.reader;

/** How far two words are apart. */
final class Likeness {
    private Likeness() {}

    /**
     * Letters to add, drop or change; those that scans confuse count as equal.
     *
     * @param most where words are further apart than this, any larger number will do
     */
    static int distance(String one, String other, int most) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int change = same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            above = row;
        }
        return above[other.length()];
    }

    private static boolean same(char a, char b) {
        return a == b || confused(a, b) || confused(b, a);
    }

    private static boolean confused(char a, char b) {
        return switch (a) {
            case 'l' -> b == 'i';
            case 'q' -> b == 'o';
            case 'y' -> b == 'u';
            case 'p' -> b == 'd';
            default -> false;
        };
    }
}

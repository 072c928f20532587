package vn.loa.people.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random words that are read off paper. */
final class Legible {
    /** Without what is mistaken for another on paper: 0 and o, 1, i and l. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Legible() {}

    /** Three groups of four letters, 59 bits. */
    static String word() {
        return IntStream.range(0, 3)
                .mapToObj(group -> RANDOM.ints(4, 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}

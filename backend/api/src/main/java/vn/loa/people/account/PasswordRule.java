package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;

/** What may not become a password, because it is tried first: common ones ({@code passwords/common.txt}) and the owner's own name. */
@ApplicationScoped
class PasswordRule {
    private final Set<String> common = read();

    /** @throws Problem 422 at {@code pointer} for a password that is guessed at once */
    void check(String pointer, String password, String username, String fullName) {
        var refused = refused(password, username, fullName);
        if (refused != null) {
            throw Problem.invalid(pointer, refused);
        }
    }

    /** Null for a password that may be chosen. */
    AccountProblem refused(String password, String username, String fullName) {
        var compact = compact(password);
        var letters = letters(password);
        if (Stream.of(password.toLowerCase(Locale.ROOT), compact, letters).anyMatch(common::contains)) {
            return AccountProblem.PASSWORD_COMMON;
        }
        return compact.equals(compact(username)) || madeOf(letters, username, fullName)
                ? AccountProblem.PASSWORD_OWN_NAME
                : null;
    }

    /** Whether the letters are words of the two names, in any order: "ha-tran-1990" for Trần Thị Ngọc Hà. */
    private static boolean madeOf(String letters, String username, String fullName) {
        var words = Stream.of(Folding.words(fullName + " " + username).split(" "), new String[] {username})
                .flatMap(Stream::of)
                .map(PasswordRule::letters)
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return letters.matches("(" + words + ")+");
    }

    private static String compact(String text) {
        return Folding.words(text).replace(" ", "");
    }

    private static String letters(String text) {
        return compact(text).replaceAll("[0-9]", "");
    }

    private static Set<String> read() {
        try (var list = PasswordRule.class.getResourceAsStream("/passwords/common.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords is part of the program", e);
        }
    }
}

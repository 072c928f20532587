package vn.loa;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups of the back end, lowest first, and their nouns, lowest first: each may use what stands before it, never what comes after. */
enum Groups {
    PROBLEM(""),
    READING("text", "term", "source", "reader", "preflight"),
    KERNEL("sql", "job", "secret", "http", "file", "table"),
    PEOPLE("access", "journal", "door", "unit", "account", "apikey", "assignee", "guest"),
    WORK(
            "figure",
            "channel",
            "setup",
            "register",
            "plan",
            "evidence",
            "series",
            "task",
            "amendment",
            "beginning",
            "activity",
            "coverage",
            "broadcast",
            "playlog",
            "settlement",
            "extension",
            "urge",
            "comment",
            "duty",
            "budget"),
    FIGURES("composer", "regime", "report", "dataset", "criteria", "scorecard"),
    PAPER("writer", "binder", "planimport", "preflight"),
    EXCHANGE("inbox", "holding", "feed", "search", "open", "calendar", "digest", "webhook", "job"),
    DEMO("");

    static final String ROOT = "vn.loa.";
    /** Every noun by its group, lowest first: {@code people.access}, {@code people.unit}, … */
    static final List<String> NOUNS =
            Stream.of(values()).flatMap(group -> group.nouns.stream()).toList();

    private final List<String> nouns;

    Groups(String... nouns) {
        this.nouns = Stream.of(nouns)
                .map(noun -> noun.isEmpty() ? title() : title() + "." + noun)
                .toList();
    }

    String title() {
        return name().toLowerCase();
    }

    List<String> nouns() {
        return nouns;
    }

    /** The noun a package belongs to; empty where it has no place in the list. */
    static Optional<String> noun(String packageName) {
        return NOUNS.stream()
                .filter(noun -> (packageName + ".").startsWith(ROOT + noun + "."))
                .findFirst();
    }

    static Groups of(String noun) {
        return Stream.of(values())
                .filter(group -> group.nouns.contains(noun))
                .findFirst()
                .orElseThrow();
    }
}

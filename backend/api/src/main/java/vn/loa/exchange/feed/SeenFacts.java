package vn.loa.exchange.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;

/** The facts the caller may be told, each by itself and in the journal's order, for whoever keeps the place beside what it made of them. */
@RequestScoped
public class SeenFacts {
    private static final String FACTS = FeedRights.TOLD + """
            select t.xact, t.ordinal, t.at, t.unit_id, t.noun, t.subject, t.fact from told t
            where t.seen or t.ever or t.below and t.fact = any (t.hiding)
            order by t.xact, t.ordinal limit :most
            """;

    /** The nouns whose facts are told, as facts call them. */
    public static final Set<String> NOUNS =
            Arrays.stream(FeedNoun.values()).map(FeedNoun::noun).collect(Collectors.toUnmodifiableSet());

    /** The actions that read them. */
    public static final Set<Action> READS =
            Arrays.stream(FeedNoun.values()).map(noun -> noun.read).collect(Collectors.toUnmodifiableSet());

    /**
     * @param xact with {@code ordinal} its place in the order of all
     * @param noun as facts call it, {@code known-document}
     */
    public record SeenFact(long xact, long ordinal, Instant at, UUID unitId, String noun, UUID subject, String fact) {}

    @Inject
    Sql sql;

    @Inject
    FeedRights rights;

    /** Below this no fact appears any more. */
    public long horizon() {
        return sql.of("select journal_horizon()").one(Long.class);
    }

    /** @param horizon as it was before */
    public List<SeenFact> after(long xact, long ordinal, long horizon, int most) {
        return rights.followed()
                .bound(sql.of(FACTS))
                .bind("xact", xact)
                .bind("ordinal", ordinal)
                .bind("horizon", horizon)
                .bind("most", most)
                .planned()
                .list(SeenFact.class);
    }

    /** Whether a fact that was told may be told still. */
    public boolean still(long xact, long ordinal) {
        return after(xact, ordinal - 1, xact + 1, 1).stream().anyMatch(fact -> fact.ordinal() == ordinal);
    }
}

package vn.loa.exchange.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.loa.exchange.feed.ChangedView.Happened;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.secret.Seal;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;

/**
 * Reads the journal's order for one caller. It stops below the lowest transaction still at work, so that none that commits later falls behind
 * a place that was given (ADR 11). A thing to which much happened is told once, where the last of it stands.
 */
@RequestScoped
class Feed {
    /** A client that was away longer reads the lists again, which costs less than so many changes. */
    static final int DAYS_KEPT = 180;

    private static final String NOW = "select journal_horizon() as horizon, xact_offset as offset from journal_epoch";

    /** A thing to which much happened stands once, at its last fact. */
    private static final String CHANGES = FeedRights.TOLD + """
            select t.xact, t.ordinal, t.at, t.noun, t.subject, t.version, t.seen, t.withdrawn from told t
            where (t.seen or t.ever or t.below and t.fact = any (t.hiding))
                and not exists (
                    select from journal_entry l where l.subject = t.subject and l.noun = t.written
                        and (l.xact, l.ordinal) > (t.xact, t.ordinal) and l.xact < :horizon
                        and (t.seen or t.ever or l.fact = any (t.hiding)))
            order by t.xact, t.ordinal limit :most
            """;

    private record Horizon(long horizon, long offset) {}

    private record Told(
            long xact,
            long ordinal,
            Instant at,
            String noun,
            UUID subject,
            Integer version,
            boolean seen,
            Boolean withdrawn) {
        ChangedView view() {
            var happened = !seen ? Happened.GONE : withdrawn ? Happened.WITHDRAWN : Happened.CHANGED;
            return new ChangedView(noun, subject, happened, seen ? version : null, at);
        }
    }

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    FeedRights rights;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param since where the caller has come to; null for the place of this moment, before which nothing is told */
    ChangesView after(String since, int limit) {
        var followed = rights.followed();
        var hash = FeedPlace.hash(caller.keyOwner() + followed.json());
        var now = sql.of(NOW).one(Horizon.class);
        var here = new FeedPlace(now.offset, now.horizon, 0, hash, BusinessClock.today(clock));
        if (since == null) {
            return new ChangesView(List.of(), here.write(seal), false);
        }
        var from = FeedPlace.read(since, seal);
        requireKept(from, here);
        var told = followed.bound(sql.of(CHANGES))
                .bind("xact", from.xact())
                .bind("ordinal", from.ordinal())
                .bind("horizon", now.horizon)
                .bind("most", limit + 1)
                .planned()
                .list(Told.class);
        boolean more = told.size() > limit;
        var shown = more ? told.subList(0, limit) : told;
        var last = shown.isEmpty() ? null : shown.getLast();
        var next = more ? new FeedPlace(now.offset, last.xact, last.ordinal, hash, here.day()) : here;
        return new ChangesView(shown.stream().map(Told::view).toList(), next.write(seal), more);
    }

    private static void requireKept(FeedPlace from, FeedPlace here) {
        if (from.offset() != here.offset() || from.xact() > here.xact()) {
            throw FeedProblem.CHANGES_BEFORE_A_RESTORE.problem();
        }
        if (!from.rights().equals(here.rights())) {
            throw FeedProblem.CHANGES_OF_OTHER_RIGHTS.problem();
        }
        if (from.day().plusDays(DAYS_KEPT).isBefore(here.day())) {
            throw FeedProblem.CHANGES_TOO_OLD.problem(DAYS_KEPT);
        }
    }
}

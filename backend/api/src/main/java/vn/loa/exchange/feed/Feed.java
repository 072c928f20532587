package vn.loa.exchange.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.loa.exchange.feed.ChangedView.Happened;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.secret.Seal;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;

/**
 * Reads the journal's order for one caller. It stops below the lowest transaction still at work, so that none that commits later falls behind
 * a place that was given (ADR 11). A thing to which much happened is told once, where the last of it stands.
 */
@RequestScoped
class Feed {
    /** A client that was away longer reads the lists again, which costs less than so many changes. */
    static final int DAYS_KEPT = 180;

    private static final String NOW = "select journal_horizon() as horizon, xact_offset as offset from journal_epoch";

    /**
     * {@code seen}: the caller sees the row now. {@code ever}: it was to be seen in any state, as long as it was there. Otherwise only a fact
     * that hid it may be told.
     */
    private static final String CHANGES = """
            with followed as materialized (
                select * from json_to_recordset(cast(:followed as json)) as n (noun text, own ltree[], below ltree[], above ltree[],
                    open boolean, published boolean, hiding text[])),
            told as (
                select e.xact, e.ordinal, e.at, e.noun as written, n.noun, e.subject, e.fact, r.version, r.withdrawn, n.hiding,
                    coalesce(u.path = any (n.own) or u.path <@ any (n.below) and r.disclosed or u.path = any (n.above) and r.published, false)
                        and r.version is not null as seen,
                    u.path = any (n.own) or u.path <@ any (n.below) and n.open or u.path = any (n.above) and n.published as ever,
                    u.path <@ any (n.below) as below
                from journal_entry e
                join unit u on u.id = e.unit_id
                join followed n on n.noun = replace(e.noun, '_', '-')
                left join lateral (%s) r on true
                where (e.xact, e.ordinal) > (:xact, :ordinal) and e.xact < :horizon
                    and e.unit_id in (select id from unit where path <@ any (cast(:units as ltree[])) or path = any (cast(:over as ltree[]))))
            select t.xact, t.ordinal, t.at, t.noun, t.subject, t.version, t.seen, t.withdrawn from told t
            where (t.seen or t.ever or t.below and t.fact = any (t.hiding))
                and not exists (
                    select from journal_entry l where l.subject = t.subject and l.noun = t.written
                        and (l.xact, l.ordinal) > (t.xact, t.ordinal) and l.xact < :horizon
                        and (t.seen or t.ever or l.fact = any (t.hiding)))
            order by t.xact, t.ordinal limit :most
            """.formatted(FeedNoun.rows());

    /** Written in the same order by every process: the hash of all is the caller's rights. */
    private record Followed(
            String noun,
            Collection<String> own,
            List<String> below,
            List<String> above,
            boolean open,
            boolean published,
            List<String> hiding) {
        static Followed of(FeedNoun noun, Scope.Paths paths) {
            return new Followed(
                    noun.noun(),
                    paths.own(),
                    paths.below(),
                    paths.above(),
                    noun.open(),
                    noun.published(),
                    noun.hiding());
        }
    }

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
    Scope scope;

    @Inject
    Seal seal;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    /** @param since where the caller has come to; null for the place of this moment, before which nothing is told */
    ChangesView after(String since, int limit) {
        var paths = paths();
        var followed = json(paths);
        var rights = FeedPlace.hash(caller.keyOwner() + followed);
        var now = sql.of(NOW).one(Horizon.class);
        var here = new FeedPlace(now.offset, now.horizon, 0, rights, BusinessClock.today(clock));
        if (since == null) {
            return new ChangesView(List.of(), here.write(seal), false);
        }
        var from = FeedPlace.read(since, seal);
        requireKept(from, here);
        var told = sql.of(CHANGES)
                .bind("followed", followed)
                .bind("units", tops(paths, true))
                .bind("over", tops(paths, false))
                .bind("xact", from.xact())
                .bind("ordinal", from.ordinal())
                .bind("horizon", now.horizon)
                .bind("most", limit + 1)
                .planned()
                .list(Told.class);
        boolean more = told.size() > limit;
        var shown = more ? told.subList(0, limit) : told;
        var last = shown.isEmpty() ? null : shown.getLast();
        var next = more ? new FeedPlace(now.offset, last.xact, last.ordinal, rights, here.day()) : here;
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

    private Map<FeedNoun, Scope.Paths> paths() {
        var paths = new LinkedHashMap<FeedNoun, Scope.Paths>();
        for (var noun : FeedNoun.values()) {
            paths.put(noun, scope.paths(noun.read));
        }
        return paths;
    }

    /** All units any of whose rows the caller may see: at and below, or exactly these. */
    private static List<String> tops(Map<FeedNoun, Scope.Paths> paths, boolean below) {
        var tops = new TreeSet<String>();
        for (var of : paths.values()) {
            tops.addAll(below ? of.below() : of.above());
            tops.addAll(below ? List.of() : of.own());
        }
        return List.copyOf(tops);
    }

    private String json(Map<FeedNoun, Scope.Paths> paths) {
        try {
            return mapper.writeValueAsString(paths.entrySet().stream()
                    .map(of -> Followed.of(of.getKey(), of.getValue()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("paths are plain text", e);
        }
    }
}

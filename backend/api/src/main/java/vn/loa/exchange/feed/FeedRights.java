package vn.loa.exchange.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.loa.kernel.sql.Statement;
import vn.loa.people.access.Scope;

/** Which facts the caller may be told. */
@RequestScoped
class FeedRights {
    /**
     * The facts after {@code :xact} and {@code :ordinal}, below {@code :horizon}. {@code seen}: the caller sees the row now. {@code ever}: it
     * was to be seen in any state, as long as it was there. Otherwise only a fact that hid it may be told.
     */
    static final String TOLD = """
            with followed as materialized (
                select * from json_to_recordset(cast(:followed as json)) as n (noun text, own ltree[], below ltree[], above ltree[],
                    open boolean, published boolean, hiding text[])),
            told as (
                select e.xact, e.ordinal, e.at, e.unit_id, e.noun as written, n.noun, e.subject, e.fact, r.version, r.withdrawn, n.hiding,
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
            """.formatted(FeedNoun.rows());

    @Inject
    Scope scope;

    @Inject
    ObjectMapper mapper;

    /** Written in the same order by every process: the hash of all is the caller's rights. */
    private record Reach(
            String noun,
            Collection<String> own,
            List<String> below,
            List<String> above,
            boolean open,
            boolean published,
            List<String> hiding) {
        static Reach of(FeedNoun noun, Scope.Paths paths) {
            return new Reach(
                    noun.noun(),
                    paths.own(),
                    paths.below(),
                    paths.above(),
                    noun.open(),
                    noun.published(),
                    noun.hiding());
        }
    }

    /**
     * What the caller follows.
     *
     * @param units at and below which it sees any row
     * @param over where it sees what is published for units below
     */
    record Followed(String json, List<String> units, List<String> over) {
        Statement bound(Statement told) {
            return told.bind("followed", json).bind("units", units).bind("over", over);
        }
    }

    Followed followed() {
        var paths = new LinkedHashMap<FeedNoun, Scope.Paths>();
        Arrays.stream(FeedNoun.values()).forEach(noun -> paths.put(noun, scope.paths(noun.read)));
        return new Followed(json(paths), tops(paths, true), tops(paths, false));
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
                    .map(of -> Reach.of(of.getKey(), of.getValue()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("paths are plain text", e);
        }
    }
}

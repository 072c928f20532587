package vn.loa.exchange.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.UnitRef;
import vn.loa.reading.text.Folding;

/** Weighs what the sources find, in one statement. */
@RequestScoped
class Search {
    /** How many of a kind are weighed: words that stand everywhere must not read everything. */
    private static final int WEIGHED = 500;

    /** How many of a kind are shown, so that no kind hides the others. */
    private static final int OF_A_KIND = 8;

    /** A number as it is written, a phrase, words that begin so, words that contain it; the newest first among equals. */
    private static final String BEST = """
            select f.kind, f.id, f.title, f.number, f.day, p.id as plan_id, p.title as plan, f.assignee,
                   u.id as unit_id, u.code as unit_code, u.name as unit_name
            from (select w.*, row_number() over (partition by w.kind order by w.rank, w.day desc, w.id desc) as place
                  from (select s.*, case when ltrim(folded(s.number), '0') = :number then 0
                                         when ' ' || s.search like :phrase then 1
                                         when ' ' || s.search like all (cast(:starts as text[])) then 2
                                         else 3 end as rank
                        from (%s) s) w) f
            join unit u on u.id = f.unit_id
            left join plan p on p.id = f.plan_id
            where f.place <= %d
            order by f.rank, f.day desc, f.kind, f.id desc limit %d
            """;

    @Inject
    Sql sql;

    @Inject
    SearchSources sources;

    private record Found(
            SearchKind kind,
            UUID id,
            String title,
            String number,
            LocalDate day,
            UUID planId,
            String plan,
            String assignee,
            UUID unitId,
            String unitCode,
            String unitName) {
        SearchHit hit() {
            return new SearchHit(
                    kind,
                    id,
                    title,
                    number,
                    day,
                    planId == null ? null : new Ref(planId, plan),
                    assignee,
                    new UnitRef(unitId, unitCode, unitName));
        }
    }

    SearchView find(String q, int limit) {
        var words = List.of(unpadded(q.strip()).split("\\s+"));
        var phrase = String.join(" ", words);
        var parts = sources.of(phrase);
        var query = sql.of(BEST.formatted(union(parts), OF_A_KIND, limit))
                .bind("number", Folding.fold(phrase))
                .bind("phrase", start(phrase))
                .bind("starts", words.stream().map(Search::start).toList());
        parts.forEach(part -> query.bind(part.listing().parameters()));
        return new SearchView(
                query.planned().list(Found.class).stream().map(Found::hit).toList());
    }

    private static String union(List<SearchSources.Source> parts) {
        return parts.stream()
                .map(part -> "(" + part.statement() + " limit " + WEIGHED + ")")
                .collect(Collectors.joining(" union all "));
    }

    /** "09/KH-UBND" is number 9, however many digits its office writes. */
    private static String unpadded(String q) {
        return q.replaceAll("(?<!\\S)0+(?=\\d+/)", "");
    }

    /** The pattern of what has a word that begins so. */
    private static String start(String words) {
        return "% " + Listing.literal(Folding.fold(words)) + "%";
    }
}

package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.kernel.sql.Together;
import vn.loa.reading.text.Symbol;
import vn.loa.work.register.KnownDocuments;

/**
 * Documents that a plan's text names though its list does not cite them. Only numbers that bear their year and a central office are sought: they
 * alone say which document is meant.
 */
@ApplicationScoped
class TextCitations {
    static final String NAMED = """
            with said as (
                select id as plan, cast(null as uuid) as clause, 0 as position, cast(null as text) as path, concat_ws(' ', preamble, closing) as text
                from plan where id = any (:ids)
                union all
                select plan_id, id, position + 1, path, concat_ws(' ', heading, text) from clause where plan_id = any (:ids)
            )
            select plan, clause, path, found.number[1] as number from said
            cross join lateral regexp_matches(text, '(\\m\\d{1,4}/[12]\\d{3}/[[:alpha:]]{2,6}\\d{0,2}(-[[:alpha:]]{2,10})*)', 'g') as found(number)
            order by plan, position
            """;

    private record Named(
            UUID plan, @Nullable UUID clause, @Nullable String path, String number) {
        Symbol symbol() {
            return Symbol.of(number);
        }
    }

    @Inject
    KnownDocuments register;

    @Inject
    Clock clock;

    @Inject
    Tongue tongue;

    /** Adds to each plan's warnings one for each such document that is not in force as it stands, at the first place that names it. */
    void add(List<Plan> plans, List<CitedDocument> cited, Together.Found found, Map<UUID, List<Warning>> warnings) {
        var named = found.list(NAMED, Named.class);
        var shelf = register.shelf(
                named.stream().map(Named::number).toList(),
                plans.stream().map(Plan::unitPath).toList());
        var force = new CitationForce(shelf, tongue.language());
        var today = BusinessClock.today(clock);
        var numbers = CitedDocuments.numbers(cited);
        for (var plan : plans) {
            var here = named.stream().filter(one -> one.plan.equals(plan.id())).toList();
            var listed = numbers.getOrDefault(plan.id(), Set.of());
            var siblings = new HashSet<>(listed);
            here.forEach(one -> siblings.add(one.symbol()));
            var seen = new HashSet<>(listed);
            here.stream().filter(one -> seen.add(one.symbol())).forEach(one -> force.find(
                            new Citation(one.number, null, null, null), plan.unitPath(), siblings, plan.citesOn(today))
                    .map(finding -> warning(force.warning(finding, one.clause), one))
                    .ifPresent(warnings.get(plan.id())::add));
        }
    }

    private Warning warning(Warning found, Named place) {
        var where = place.path == null
                ? tongue.say(
                        "Nêu ở phần mở đầu hoặc phần kết, chưa có trong danh mục viện dẫn.",
                        "Named in the opening or closing, not in the list of citations.")
                : tongue.say(
                        "Nêu ở mục {0}, chưa có trong danh mục viện dẫn.",
                        "Named in {0}, not in the list of citations.", place.path);
        return new Warning(found.code(), found.subject(), found.detail() + " " + where);
    }
}

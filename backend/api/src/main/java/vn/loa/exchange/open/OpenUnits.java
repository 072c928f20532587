package vn.loa.exchange.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.figures.report.PublicReports;
import vn.loa.figures.report.Report;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Fault;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PublicPlans;

/** The units of which something is public; no other is here. */
@ApplicationScoped
class OpenUnits {
    private static final String PUBLIC = """
            (exists (select from plan p where p.unit_id = u.id and p.made_public_at is not null)
                or exists (select from report r where r.unit_id = u.id and r.made_public_at is not null))""";

    private static final String SUMMARIES = """
            select u.id, u.code, u.name, u.kind, a.name as parent_name, p.number as plans, r.number as reports,
                greatest(p.last_at, r.last_at) as public_at
            from unnest(cast(:ids as uuid[])) with ordinality i (id, place)
            join unit u on u.id = i.id left join unit a on a.id = u.parent_id
            cross join lateral (select count(*) as number, max(made_public_at) as last_at
                from plan where unit_id = u.id and made_public_at is not null) p
            cross join lateral (select count(*) as number, max(made_public_at) as last_at
                from report where unit_id = u.id and made_public_at is not null) r
            order by i.place""";

    /**
     * What units of one code made public, the newest first; at least one of the two has something.
     *
     * @param unit the one that had the code last
     */
    record Made(Unit unit, List<Plan> plans, List<Report> reports) {}

    @Inject
    Sql sql;

    @Inject
    PublicPlans plans;

    @Inject
    PublicReports reports;

    Page<OpenUnitSummary> list(String q, Paging paging) {
        return Listing.of("unit u", "u.id")
                .where(PUBLIC)
                .search("u.search", q)
                .sortable("name", "u.name", "text")
                .sortable("code", "u.code", "text")
                .sortedBy("name")
                .page(sql, paging, ids -> sql.of(SUMMARIES).bind("ids", ids).list(OpenUnitSummary.class));
    }

    /**
     * What units of that code made public: a code may be used again after its unit ended, and each paper keeps the name of its day.
     *
     * @throws vn.loa.problem.Problem 404 where nothing is public, whether or not there is such a unit
     */
    Made made(String code) {
        var units = sql.of("select u.id from unit u where u.code = :code and " + PUBLIC + " order by u.valid_from desc")
                .bind("code", code)
                .list(UUID.class);
        if (units.isEmpty()) {
            throw Fault.NO_SUCH_THING.problem();
        }
        var plans = this.plans.of(units);
        var reports = this.reports.of(units);
        var unit = Stream.<UnitOwned>concat(plans.stream(), reports.stream())
                .map(UnitOwned::unit)
                .filter(one -> one.id().equals(units.getFirst()))
                .findFirst()
                .orElseThrow();
        return new Made(unit, plans, reports);
    }
}

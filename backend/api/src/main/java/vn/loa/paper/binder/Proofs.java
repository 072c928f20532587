package vn.loa.paper.binder;

import static vn.loa.people.access.Action.ACTIVITY_READ;
import static vn.loa.people.access.Action.EVIDENCE_READ;
import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.loa.figures.report.Report;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Scope;
import vn.loa.work.evidence.EvidenceKind;
import vn.loa.work.evidence.EvidenceVault;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.Tasks;

/** The evidence of what a plan or a report counts, in a number of statements that does not grow with it. */
@ApplicationScoped
class Proofs {
    /** What was logged under a plan and counts, as it is now. */
    private static final String OF_PLAN = "(" + COUNTED + """
            select a.id, a.held_on, a.title, c.name from counted_activity a join channel c on c.id = a.channel_id
            where a.plan_id = :subject) act (id, held_on, title, channel)""";

    /** What the figures of a report counted, as it was when they were frozen. */
    private static final String OF_REPORT = """
            (select distinct on (r.item ->> 'id') cast(r.item ->> 'id' as uuid), cast(r.item ->> 'on' as date), r.item ->> 'title',
                    r.item ->> 'channel'
             from report_figure f cross join lateral jsonb_array_elements(f.rows) r (item)
             where f.report_id = :subject and r.item ->> 'kind' = 'ACTIVITY'
             order by r.item ->> 'id', f.position) act (id, held_on, title, channel)""";

    private static final String PROVEN = """
             join activity a on a.id = act.id
             join plan p on p.id = a.plan_id
             join activity_evidence x on x.plan_id = a.plan_id and x.activity_id = a.id
             join evidence e on e.id = x.evidence_id
             left join task t on t.id = a.task_id and :tasks""";

    private static final String COLUMNS = """
            e.id, e.unit_id, e.kind, e.title, e.file_name, e.media_type, e.size, e.sha256, e.url,
            act.held_on as on_day, act.title as activity, act.channel, coalesce(t.code, t.title) as task""";

    private static final String COUNTS = """
            select count(distinct e.id) filter (where e.added_at <= coalesce(cast(:until as timestamptz), 'infinity')) as counted,
                   count(distinct e.id) filter (where e.added_at > cast(:until as timestamptz)) as later
            from\s""";

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    @Inject
    Tasks tasks;

    @Inject
    EvidenceVault vault;

    /** @param withheld how many the caller may not see */
    record Found(List<Proof> proofs, int withheld, int later) {}

    private record Row(
            UUID id,
            UUID unitId,
            EvidenceKind kind,
            String title,
            String fileName,
            String mediaType,
            Long size,
            String sha256,
            String url,
            LocalDate onDay,
            String activity,
            String channel,
            String task) {
        Proof.Use use() {
            return new Proof.Use(onDay, activity, task, channel);
        }
    }

    private record Counts(long counted, long later) {}

    Found of(Plan plan) {
        return find(OF_PLAN, plan.id(), plan, null);
    }

    Found of(Report report) {
        return find(OF_REPORT, report.id(), report.plan(), report.frozenAt());
    }

    private Found find(String acts, UUID subject, Plan plan, Instant until) {
        var from = acts + PROVEN;
        var listing = Listing.of(from, "e.id")
                .bind("subject", subject)
                .bind("tasks", tasks.readable(plan))
                .where("e.added_at <= :until", "until", until);
        scope.narrow(listing, "a", null, ACTIVITY_READ, "p.state <> 'DRAFT'");
        scope.narrow(listing, "e", null, EVIDENCE_READ, "p.state <> 'DRAFT'");
        var rows = new LinkedHashMap<UUID, List<Row>>();
        listing.each(sql, COLUMNS, "act.held_on, act.id, e.added_at, e.id", Row.class, row -> rows.computeIfAbsent(
                        row.id, id -> new ArrayList<>())
                .add(row));
        var counts = sql.of(COUNTS + from)
                .bind("subject", subject)
                .bind("tasks", false)
                .bind("until", until)
                .one(Counts.class);
        var proofs = new ArrayList<Proof>();
        rows.values().forEach(uses -> proofs.add(proof(proofs.size() + 1, uses)));
        return new Found(proofs, (int) counts.counted - proofs.size(), (int) counts.later);
    }

    private Proof proof(int number, List<Row> rows) {
        var row = rows.getFirst();
        boolean file = row.kind == EvidenceKind.FILE;
        return new Proof(
                number,
                file ? ProofName.of(row.use(), number, row.fileName) : null,
                row.id,
                row.kind,
                row.title,
                file ? new FileName(row.fileName) : null,
                row.mediaType,
                file ? row.size : 0,
                row.sha256,
                row.url,
                vault.isOwn(row.unitId),
                rows.stream().map(Row::use).distinct().toList());
    }
}

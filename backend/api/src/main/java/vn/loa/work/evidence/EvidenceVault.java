package vn.loa.work.evidence;

import static vn.loa.people.access.Action.EVIDENCE_ADD;
import static vn.loa.people.access.Action.EVIDENCE_READ;
import static vn.loa.work.evidence.EvidenceFact.EVIDENCE_ADDED;
import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.file.Download;
import vn.loa.kernel.file.KeptFile;
import vn.loa.kernel.file.PictureCopies;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.ActorKind;
import vn.loa.people.access.Keyed;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;

/** The door to evidence. */
@ApplicationScoped
public class EvidenceVault extends Door<Evidence, EvidenceView> {
    /** How many counted activities a piece of evidence proves. */
    private record Used(UUID id, long times) {}

    /** A link that got around must not fill the disk. */
    private static final long OF_A_GUEST_A_DAY = 100;

    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String USED = COUNTED + """
            select ae.evidence_id as id, count(*) as times from activity_evidence ae join counted_activity a on a.id = ae.activity_id
            where ae.evidence_id = any (:ids) group by ae.evidence_id
            """;

    @Inject
    Units units;

    @Inject
    PictureCopies pictures;

    EvidenceVault() {
        super(Evidence.class);
    }

    /** One id is sent twice at once: the second finds it taken. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("evidence_pkey", Fault.STALE));
    }

    /** What is at a client's own id, added by the caller or readable; null for nothing. */
    Evidence there(UUID id) {
        if (isNew(id)) {
            return null;
        }
        var row = find(id);
        return caller.actor().id().equals(row.added.byId()) ? row : get(id, EVIDENCE_READ);
    }

    /** The unit to add evidence to. Checked before a file is inspected, so that no stranger makes Loa work. */
    Unit receiving(String pointer, UUID unit) {
        var receiving = units.at(pointer, unit, EVIDENCE_ADD);
        if (caller.actor().kind() == ActorKind.GUEST && addedSince(now().minus(A_DAY)) >= OF_A_GUEST_A_DAY) {
            throw EvidenceProblem.EVIDENCE_ENOUGH_TODAY.problem(OF_A_GUEST_A_DAY);
        }
        return receiving;
    }

    private long addedSince(Instant start) {
        return sql.of("select count(*) from evidence where added_by_id = :guest and added_at > :start")
                .bind("guest", caller.actor().id())
                .bind("start", start)
                .one(Long.class);
    }

    /** What a draft names of the unit's and the caller added; 422 at the index of any other. */
    public List<Evidence> ownNamed(String pointer, List<UUID> ids, Unit unit) {
        return named(
                pointer,
                ids,
                one -> one.unitId().equals(unit.id()) && caller.actor().id().equals(one.added.byId()));
    }

    /** Whether the caller works in the unit. */
    public boolean isOwn(UUID unit) {
        return caller.units(EVIDENCE_READ).contains(unit);
    }

    /** The file as it leaves: a picture shown outside its unit does not say where it was taken. */
    public Download leaving(Download original, boolean own) {
        return own ? original : pictures.withoutPosition(original);
    }

    public Evidence add(Unit unit, String title, KeptFile file) {
        return add(null, unit, title, file);
    }

    Evidence add(UUID id, Unit unit, String title, KeptFile file) {
        return create(EVIDENCE_ADDED, Evidence.file(id, unit, title, file, stamp()));
    }

    Evidence add(LinkDraft draft) {
        var unit = receiving("/unit", draft.unit());
        return create(EVIDENCE_ADDED, Evidence.link(unit, draft.title(), draft.webUrl(), stamp()));
    }

    /** Units above see these from now on: they were sent up. */
    public void show(List<UUID> ids) {
        find(ids).values().forEach(one -> one.shownAbove = true);
    }

    /** By id. */
    public Map<UUID, EvidenceView> shown(List<UUID> ids) {
        return views(List.copyOf(find(ids).values())).stream().collect(Collectors.toMap(EvidenceView::id, one -> one));
    }

    Page<EvidenceView> list(UUID unit, UUID plan, UUID activity, String q, EvidenceKind kind, Paging paging) {
        var listing = Listing.of("evidence e", "e.id")
                .where("e.unit_path = (select path from unit where id = :unit)", "unit", unit)
                .where(used("a.plan_id = :plan"), "plan", plan)
                .where(used("a.id = :activity"), "activity", activity)
                .search("e.search", q)
                .where("e.kind = :kind", "kind", kind)
                .sortable("addedAt", "e.added_at", "timestamptz")
                .sortable("title", "e.title", "text")
                .sortedBy("-addedAt");
        return page(scope.narrow(listing, "e", null, EVIDENCE_READ, "(e.shown_above or " + used("true") + ")"), paging);
    }

    /** Views in the given order, in one statement for any number. */
    @Override
    public List<EvidenceView> views(List<Evidence> evidence) {
        var counts = counts(evidence);
        return evidence.stream()
                .map(one -> EvidenceView.of(
                        one, counts.getOrDefault(one.id(), 0L), caller.allowed(one, List.of(EVIDENCE_READ))))
                .toList();
    }

    private Map<UUID, Long> counts(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? Map.of()
                // The changes are flushed already; another flush would break Hibernate's batching.
                : sql.of(USED).unflushed().bind("ids", Keyed.idsOf(evidence)).list(Used.class).stream()
                        .collect(Collectors.toMap(Used::id, Used::times));
    }

    private static String used(String condition) {
        return "exists (select from activity_evidence ae join activity a on a.id = ae.activity_id where ae.evidence_id = e.id and "
                + condition + ")";
    }
}

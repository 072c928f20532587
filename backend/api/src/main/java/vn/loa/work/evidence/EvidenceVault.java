package vn.loa.work.evidence;

import static vn.loa.people.access.Action.EVIDENCE_ADD;
import static vn.loa.people.access.Action.EVIDENCE_READ;
import static vn.loa.work.evidence.EvidenceFact.EVIDENCE_ADDED;
import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.file.KeptFile;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to evidence: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class EvidenceVault {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Evidence get(UUID id, Action action) {
        Evidence evidence = Evidence.findById(id);
        caller.require(action, evidence);
        return evidence;
    }

    /** The unit's own evidence a draft names, in its order; 422 at the index of a foreign or repeated one. */
    public List<Evidence> named(String pointer, List<UUID> ids, Unit unit) {
        var known = new HashMap<UUID, Evidence>();
        if (!ids.isEmpty()) {
            Evidence.<Evidence>list("unit = ?1 and id in ?2", unit, ids)
                    .forEach(evidence -> known.put(evidence.id(), evidence));
        }
        var named = new ArrayList<Evidence>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            var evidence = known.get(ids.get(i));
            if (evidence == null) {
                throw Problem.invalid(pointer + "/" + i, Fault.UNKNOWN_REFERENCE);
            }
            if (!seen.add(evidence.id())) {
                throw Problem.invalid(pointer + "/" + i, Fault.REPEATED);
            }
            named.add(evidence);
        }
        return named;
    }

    /** The unit evidence is to be added to. Asked before a file is looked at, so that no stranger makes Loa work. */
    Unit receiving(UUID unit) {
        return units.at("/unit", unit, EVIDENCE_ADD);
    }

    Evidence add(Unit unit, String title, KeptFile file) {
        return told(Evidence.file(unit, title, file, caller.actor().id(), caller.name(), now()));
    }

    Evidence add(LinkDraft draft) {
        var unit = receiving(draft.unit());
        return told(Evidence.link(unit, draft.title(), draft.webUrl(), caller.actor().id(), caller.name(), now()));
    }

    Page<EvidenceView> list(UUID unit, UUID plan, UUID activity, String q, EvidenceKind kind, Paging paging) {
        var listing = Listing.of("evidence e", "e.id")
                .where("e.unit_id = :unit", "unit", unit)
                .where(used("a.plan_id = :plan"), "plan", plan)
                .where(used("a.id = :activity"), "activity", activity)
                .search("e.search", q)
                .where("e.kind = :kind", "kind", kind == null ? null : kind.name())
                .sortable("addedAt", "e.added_at", "timestamptz")
                .sortable("title", "e.title", "text")
                .sortedBy("-addedAt");
        return scope.narrow(listing, "e", used("p.state <> 'DRAFT'")).page(em, paging, this::page);
    }

    EvidenceView view(Evidence evidence) {
        return views(List.of(evidence)).getFirst();
    }

    /** Views in the given order, in one statement whatever their number. */
    public List<EvidenceView> views(Collection<Evidence> evidence) {
        var counts = activityCounts(evidence);
        return evidence.stream()
                .map(one -> EvidenceView.of(
                        one, counts.getOrDefault(one.id(), 0L), caller.allowed(one, List.of(EVIDENCE_READ))))
                .toList();
    }

    private List<EvidenceView> page(List<UUID> ids) {
        return views(Evidence.<Evidence>list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(evidence -> ids.indexOf(evidence.id())))
                .toList());
    }

    private Map<UUID, Long> activityCounts(Collection<Evidence> evidence) {
        var counts = new HashMap<UUID, Long>();
        if (!evidence.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Tuple> rows = em.createNativeQuery(
                            COUNTED
                                    + "select ae.evidence_id, count(*) from activity_evidence ae join counted_activity a on a.id = ae.activity_id "
                                    + "where ae.evidence_id in (:ids) group by ae.evidence_id",
                            Tuple.class)
                    // All changes are flushed with their facts; another flush would make Hibernate forget its batches.
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter("ids", evidence.stream().map(Evidence::id).toList())
                    .getResultList();
            rows.forEach(row -> counts.put((UUID) row.get(0), ((Number) row.get(1)).longValue()));
        }
        return counts;
    }

    private static String used(String condition) {
        return "exists (select from activity_evidence ae join activity a on a.id = ae.activity_id join plan p on p.id = a.plan_id where ae.evidence_id = e.id and "
                + condition + ")";
    }

    private Evidence told(Evidence evidence) {
        evidence.persist();
        journal.append(EVIDENCE_ADDED, evidence);
        return evidence;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

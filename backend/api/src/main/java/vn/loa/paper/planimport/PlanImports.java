package vn.loa.paper.planimport;

import static vn.loa.paper.planimport.PlanImportFact.*;
import static vn.loa.people.access.Action.PLAN_IMPORT_EDIT;
import static vn.loa.people.access.Action.PLAN_IMPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.file.KeptFile;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.reading.reader.Proposal;

/** The door to plan imports: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
class PlanImports {
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
    Tongue tongue;

    @Inject
    Event<Arrival> arrivals;

    @Inject
    Acceptance acceptance;

    @Inject
    Clock clock;

    /** A document was handed in: reading begins once its transaction has ended well. */
    record Arrival(UUID id) {}

    PlanImport get(UUID id, Action action) {
        PlanImport one = PlanImport.findById(id);
        caller.require(action, one);
        return one;
    }

    /** {@link #get(UUID, Action)} for a change: 428 or 412 unless the caller has seen it as it is. */
    PlanImport get(UUID id, String ifMatch) {
        var one = get(id, PLAN_IMPORT_EDIT);
        EntityTags.match(ifMatch, one.version());
        return one;
    }

    /** The unit a document is handed in for. Asked before the file is looked at, so that no stranger makes Loa work. */
    Unit receiving(UUID unit) {
        return units.at("/unit", unit, PLAN_IMPORT_EDIT);
    }

    PlanImport add(Unit unit, KeptFile file) {
        var one = new PlanImport(unit, file, caller.accountId(), caller.name(), clock.instant());
        one.persist();
        journal.append(PLAN_IMPORT_ADDED, one);
        arrivals.fire(new Arrival(one.id()));
        return one;
    }

    PlanImport review(PlanImport one, Proposal reviewed) {
        one.review(reviewed);
        em.flush();
        return one;
    }

    PlanImport accept(PlanImport one, AcceptanceDraft draft) {
        one.accept(acceptance.plan(one, draft));
        journal.append(PLAN_IMPORT_ACCEPTED, one);
        return one;
    }

    void discard(PlanImport one) {
        one.discard();
        journal.append(PLAN_IMPORT_DISCARDED, one);
    }

    Page<PlanImportView> list(UUID unit, PlanImportState state, Paging paging) {
        var listing = Listing.of("plan_import i", "i.id")
                .where("i.unit_id = :unit", "unit", unit)
                .where("i.state = :state", "state", state == null ? null : state.name())
                .sortable("addedAt", "i.added_at", "timestamptz")
                .sortedBy("-addedAt");
        return scope.narrow(listing, "i", "exists (select from plan p where p.id = i.plan_id and p.state <> 'DRAFT')")
                .page(em, paging, this::page);
    }

    PlanImportView view(PlanImport one) {
        return view(one, true);
    }

    private List<PlanImportView> page(List<UUID> ids) {
        return PlanImport.<PlanImport>list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(one -> ids.indexOf(one.id())))
                .map(one -> view(one, false))
                .toList();
    }

    private PlanImportView view(PlanImport one, boolean whole) {
        return PlanImportView.of(
                one, whole, tongue.language(), caller.allowed(one, List.of(PLAN_IMPORT_READ, PLAN_IMPORT_EDIT)));
    }
}

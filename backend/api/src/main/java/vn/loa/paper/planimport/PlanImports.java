package vn.loa.paper.planimport;

import static vn.loa.paper.planimport.PlanImportFact.*;
import static vn.loa.people.access.Action.PLAN_IMPORT_EDIT;
import static vn.loa.people.access.Action.PLAN_IMPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.file.KeptFile;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.reading.reader.Proposal;

/** The door to plan imports. */
@ApplicationScoped
class PlanImports extends Door<PlanImport, PlanImportView> {
    @Inject
    Units units;

    @Inject
    Tongue tongue;

    @Inject
    Event<Arrival> arrivals;

    @Inject
    Acceptance acceptance;

    PlanImports() {
        super(PlanImport.class);
    }

    /** A document was uploaded: reading begins after its transaction commits. */
    record Arrival(UUID id) {}

    /** The unit of an upload. Checked before the file is inspected, so that no stranger makes Loa work. */
    Unit receiving(UUID unit) {
        return units.at("/unit", unit, PLAN_IMPORT_EDIT);
    }

    PlanImport create(Unit unit, KeptFile file) {
        var one = create(PLAN_IMPORT_ADDED, new PlanImport(unit, file, stamp()));
        arrivals.fire(new Arrival(one.id()));
        return one;
    }

    PlanImport review(PlanImport one, Proposal reviewed) {
        one.review(reviewed);
        return one;
    }

    PlanImport accept(PlanImport one, AcceptanceDraft draft) {
        one.accept(acceptance.plan(one, draft));
        return recorded(PLAN_IMPORT_ACCEPTED, one);
    }

    void discard(PlanImport one) {
        one.requireUnaccepted();
        remove(one);
        recorded(PLAN_IMPORT_DISCARDED, one);
    }

    /** For the reader, which asks for nobody. */
    PlanImport toRead(UUID id) {
        return find(id);
    }

    Page<PlanImportView> list(UUID unit, PlanImportState state, Paging paging) {
        var listing = Listing.of("plan_import i", "i.id")
                .where("i.unit_id = :unit", "unit", unit)
                .where("i.state = :state", "state", state)
                .sortable("addedAt", "i.added_at", "timestamptz")
                .sortedBy("-addedAt");
        return page(
                scope.narrow(
                        listing,
                        "i",
                        null,
                        PLAN_IMPORT_READ,
                        "exists (select from plan p where p.id = i.plan_id and p.state <> 'DRAFT')"),
                paging);
    }

    /** One with its proposal. */
    @Override
    public PlanImportView view(PlanImport one) {
        sql.flush();
        return view(one, true);
    }

    @Override
    protected List<PlanImportView> views(List<PlanImport> imports) {
        return imports.stream().map(one -> view(one, false)).toList();
    }

    private PlanImportView view(PlanImport one, boolean whole) {
        return PlanImportView.of(
                one, whole, tongue.language(), caller.allowed(one, List.of(PLAN_IMPORT_READ, PLAN_IMPORT_EDIT)));
    }
}

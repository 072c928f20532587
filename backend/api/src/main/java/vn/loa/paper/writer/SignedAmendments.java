package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.people.door.SignedRecord;
import vn.loa.work.amendment.Amendment;
import vn.loa.work.amendment.Amendments;

/** Papers of amendments: with and without the table of tasks, kept when the amendment is issued. */
@ApplicationScoped
class SignedAmendments implements SignedRecord<Amendment> {
    @Inject
    Amendments amendments;

    @Inject
    SignedPapers papers;

    @Inject
    Layout.Catalogue layouts;

    @Override
    public void keep(Amendment amendment) {
        for (boolean annexed : List.of(false, true)) {
            papers.keep(
                    PaperKind.AMENDMENT,
                    amendment.id(),
                    annexed,
                    paper(amendment, annexed),
                    amendment.issuance().issuedOn(),
                    Attested.words(amendment.plan().unit(), amendment.issuance().documentNumber()));
        }
    }

    /** As it would be signed now. */
    PaperView paper(Amendment amendment, boolean annexed) {
        return PaperOfAmendment.of(
                amendment,
                amendments.signed(amendment),
                amendments.before(amendment),
                annexed,
                layouts.of(amendment.issuance()));
    }
}

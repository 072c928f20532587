package vn.loa.work.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A document the plan refers to: as its authors wrote it and, apart from that, as looked up. */
@Entity
@Table(name = "cited_document")
public class CitedDocument extends PlanItem {

    @Column(name = "written_number")
    String writtenNumber;

    @Column(name = "written_date")
    LocalDate writtenDate;

    @Column(name = "written_issuer")
    String writtenIssuer;

    @Column(name = "written_title")
    String writtenTitle;

    @Column(name = "verified_number")
    String verifiedNumber;

    @Column(name = "verified_date")
    LocalDate verifiedDate;

    @Column(name = "verified_issuer")
    String verifiedIssuer;

    @Column(name = "verified_title")
    String verifiedTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    String note;

    protected CitedDocument() {}

    CitedDocument(UUID id, Plan plan) {
        super(id, plan);
    }

    void write(CitedDocumentDraft draft, Clause clause) {
        var written = draft.asWritten();
        writtenNumber = written.number();
        writtenDate = written.date();
        writtenIssuer = written.issuer();
        writtenTitle = written.title();
        var verified = draft.asVerified() == null ? Citation.NONE : draft.asVerified();
        verifiedNumber = verified.number();
        verifiedDate = verified.date();
        verifiedIssuer = verified.issuer();
        verifiedTitle = verified.title();
        this.clause = clause;
        note = draft.note();
    }

    @Override
    String called() {
        return writtenNumber == null ? writtenTitle : writtenNumber;
    }

    CitedDocumentDraft draft() {
        return new CitedDocumentDraft(id, asWritten(), asVerified(), idOf(clause), note);
    }

    /** As the plan's authors wrote it. */
    public Citation asWritten() {
        return new Citation(writtenNumber, writtenDate, writtenIssuer, writtenTitle);
    }

    /** As looked up; null where nobody has. */
    public Citation asVerified() {
        var verified = new Citation(verifiedNumber, verifiedDate, verifiedIssuer, verifiedTitle);
        return verified.equals(Citation.NONE) ? null : verified;
    }

    /** Whether only the register can say what it is. */
    boolean lookUp() {
        return writtenNumber != null && asVerified() == null;
    }

    public String note() {
        return note;
    }
}

package vn.loa.work.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.reading.text.Symbol;

/** A document the plan refers to: as its authors wrote it and, apart from that, as looked up. */
@Entity
@Table(name = "cited_document")
public class CitedDocument extends PlanItem {
    /** As its authors wrote it. */
    @Embedded
    @EmbeddedColumnNaming("written_%s")
    Citation asWritten;

    /** The looked-up document; null for none. */
    @Embedded
    @EmbeddedColumnNaming("verified_%s")
    Citation asVerified;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    String note;

    protected CitedDocument() {}

    CitedDocument(UUID id, Plan plan) {
        super(id, plan);
    }

    void write(CitedDocumentDraft draft, Clause clause) {
        asWritten = draft.asWritten();
        asVerified = Citation.NONE.equals(draft.asVerified()) ? null : draft.asVerified();
        this.clause = clause;
        note = draft.note();
    }

    @Override
    String called() {
        return asWritten.number() == null ? asWritten.title() : asWritten.number();
    }

    CitedDocumentDraft draft() {
        return new CitedDocumentDraft(id, asWritten, asVerified, idOf(clause), note);
    }

    public Citation asWritten() {
        return asWritten;
    }

    public Citation asVerified() {
        return asVerified;
    }

    /** The document it means: as looked up by number, else as written. */
    public Citation meant() {
        return asVerified != null && asVerified.number() != null ? asVerified : asWritten;
    }

    /** Its number as written and as looked up. */
    Stream<Symbol> symbols() {
        return Stream.of(asWritten, meant())
                .map(Citation::number)
                .filter(Objects::nonNull)
                .map(Symbol::of);
    }

    /** Whether only the register can say what it is. */
    boolean lookUp() {
        return asWritten.number() != null && asVerified == null;
    }

    /** The clause it is cited in; null for none. */
    public Clause clause() {
        return clause;
    }

    public String note() {
        return note;
    }
}

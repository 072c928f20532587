package vn.loa.work.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Symbol;

/** An official document as its issuer published it. Binds, and so is read by, the units below. */
@Entity
@Table(name = "known_document")
public class KnownDocument extends UnitOwned {
    String number;

    /** {@link Symbol#exact} of the number. */
    String symbol;

    @Column(name = "loose_symbol")
    String looseSymbol;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    String issuer;
    String title;

    @Column(name = "in_force_from")
    LocalDate inForceFrom;

    @Column(name = "in_force_to")
    LocalDate inForceTo;

    @Column(name = "replaced_by")
    String replacedBy;

    @Column(name = "amended_by")
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> amendedBy;

    String source;

    @Column(name = "checked_on")
    LocalDate checkedOn;

    /** Its line in the shipped file; null for a document a unit added. */
    @Column(name = "shipped_key", updatable = false)
    String shippedKey;

    /** Later files do not change a shipped row that a person has edited. */
    boolean edited;

    protected KnownDocument() {}

    KnownDocument(Unit unit, KnownDocumentDraft draft, String shippedKey) {
        super(null, unit);
        this.shippedKey = shippedKey;
        write(draft);
    }

    void edit(KnownDocumentDraft draft) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", KnownDocumentProblem.KNOWN_DOCUMENT_UNIT_FIXED);
        }
        write(draft);
        edited = true;
    }

    /** Applies a later version of the shipped file. */
    void correct(KnownDocumentDraft draft) {
        if (!edited && !draft.equals(draft())) {
            write(draft);
        }
    }

    KnownDocumentDraft draft() {
        return new KnownDocumentDraft(
                unitId(),
                number,
                issuedOn,
                issuer,
                kind,
                title,
                inForceFrom,
                inForceTo,
                replacedBy,
                amendedBy,
                source,
                checkedOn);
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String issuer() {
        return issuer;
    }

    public String title() {
        return title;
    }

    /** The last day in force; null where no end is known. */
    public LocalDate inForceTo() {
        return inForceTo;
    }

    /** The number of the document that replaced it, or null. */
    public String replacedBy() {
        return replacedBy;
    }

    /** The first day in force; the day of issue where none is known. */
    public LocalDate begins() {
        return inForceFrom == null ? issuedOn : inForceFrom;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The numbers of the documents that replaced or amended it. */
    Stream<String> successors() {
        return Stream.concat(Stream.ofNullable(replacedBy), amendedBy.stream());
    }

    boolean shipped() {
        return shippedKey != null;
    }

    Symbol symbol() {
        return Symbol.of(number);
    }

    @Override
    public String subjectTitle() {
        return number + " – " + title;
    }

    @Override
    public boolean disclosed() {
        return true;
    }

    @Override
    public boolean published() {
        return true;
    }

    private void write(KnownDocumentDraft draft) {
        var read = Symbol.of(draft.number());
        if (!read.complete()) {
            throw Problem.invalid("/number", KnownDocumentProblem.NUMBER_INCOMPLETE);
        }
        if (draft.inForceFrom() != null
                && draft.inForceTo() != null
                && draft.inForceTo().isBefore(draft.inForceFrom())) {
            throw Problem.invalid("/inForceTo", KnownDocumentProblem.FORCE_ENDS_BEFORE_IT_BEGINS);
        }
        number = draft.number();
        symbol = read.exact();
        looseSymbol = read.loose();
        kind = draft.kind();
        issuedOn = draft.issuedOn();
        issuer = draft.issuer();
        title = draft.title();
        inForceFrom = draft.inForceFrom();
        inForceTo = draft.inForceTo();
        replacedBy = draft.replacedBy();
        amendedBy = Objects.requireNonNullElse(draft.amendedBy(), List.of());
        source = draft.source();
        checkedOn = draft.checkedOn();
    }
}

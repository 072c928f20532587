package vn.loa.work.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import vn.loa.kernel.file.KeptFile;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;

/** One piece of evidence; what it shows never changes after it is added, so that a later reviewer sees the original. */
@Entity
public class Evidence extends UnitOwned {
    @Enumerated(EnumType.STRING)
    EvidenceKind kind;

    String title;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    Long size;
    String sha256;
    String url;

    @Embedded
    @EmbeddedColumnNaming("added_%s")
    Stamp added;

    /** Whether units above see it by itself: it was sent up to them. */
    @Column(name = "shown_above")
    boolean shownAbove;

    @Formula(DISCLOSED)
    boolean disclosed;

    /** Units above see the evidence of an activity when they see its plan. */
    private static final String DISCLOSED =
            "(exists (select 1 from activity_evidence ae join activity a on a.id = ae.activity_id join plan p on p.id = a.plan_id where ae.evidence_id = id and p.state <> 'DRAFT'))";

    protected Evidence() {}

    private Evidence(UUID id, Unit unit, EvidenceKind kind, String title, Stamp added) {
        super(id, unit);
        this.kind = kind;
        this.title = title;
        this.added = added;
    }

    static Evidence link(Unit unit, String title, String url, Stamp added) {
        var evidence = new Evidence(null, unit, EvidenceKind.LINK, title, added);
        evidence.url = url;
        return evidence;
    }

    /** @param id the client's own; null for one made here */
    static Evidence file(UUID id, Unit unit, String title, KeptFile file, Stamp added) {
        var evidence = new Evidence(id, unit, EvidenceKind.FILE, title, added);
        evidence.fileName = file.name().text();
        evidence.mediaType = file.type().mediaType();
        evidence.size = file.size();
        evidence.sha256 = file.sha256();
        return evidence;
    }

    /**
     * This, when the same file comes again for the same unit.
     *
     * @throws vn.loa.problem.Problem 409 for another
     */
    Evidence sentAgain(Unit at, KeptFile file) {
        if (!unitId().equals(at.id()) || !file.sha256().equals(sha256)) {
            throw EvidenceProblem.EVIDENCE_ID_TAKEN.problem();
        }
        return this;
    }

    /**
     * SHA-256 of the file.
     *
     * @throws vn.loa.problem.Problem 409 for a link
     */
    String content() {
        if (kind == EvidenceKind.LINK) {
            throw EvidenceProblem.EVIDENCE_HAS_NO_FILE.problem();
        }
        return sha256;
    }

    /** Whether it is a file of this content, by its SHA-256. */
    public boolean holds(String sha256) {
        return sha256.equals(this.sha256);
    }

    public String title() {
        return title;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    @Override
    public boolean disclosed() {
        return disclosed || shownAbove;
    }
}

package vn.loa.work.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import vn.loa.kernel.file.KeptFile;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;

/** One proof, never changed once added, so that whoever checks it later sees what was handed in. */
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

    @Column(name = "added_by_id", updatable = false)
    UUID addedById;

    @Column(name = "added_by", updatable = false)
    String addedBy;

    @Column(name = "added_at", updatable = false)
    Instant addedAt;

    @Formula(DISCLOSED)
    boolean disclosed;

    /** Units above see what proves an activity of a plan they see. */
    private static final String DISCLOSED =
            "(exists (select 1 from activity_evidence ae join activity a on a.id = ae.activity_id join plan p on p.id = a.plan_id where ae.evidence_id = id and p.state <> 'DRAFT'))";

    protected Evidence() {}

    private Evidence(Unit unit, EvidenceKind kind, String title, UUID addedById, String addedBy, Instant now) {
        super(null, unit);
        this.kind = kind;
        this.title = title;
        this.addedById = addedById;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    static Evidence link(Unit unit, String title, String url, UUID addedById, String addedBy, Instant now) {
        var evidence = new Evidence(unit, EvidenceKind.LINK, title, addedById, addedBy, now);
        evidence.url = url;
        return evidence;
    }

    static Evidence file(Unit unit, String title, KeptFile file, UUID addedById, String addedBy, Instant now) {
        var evidence = new Evidence(unit, EvidenceKind.FILE, title, addedById, addedBy, now);
        evidence.fileName = file.name().text();
        evidence.mediaType = file.type().mediaType();
        evidence.size = file.size();
        evidence.sha256 = file.sha256();
        return evidence;
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

    public String title() {
        return title;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    @Override
    public boolean disclosed() {
        return disclosed;
    }
}

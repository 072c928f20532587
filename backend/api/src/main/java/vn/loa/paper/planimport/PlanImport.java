package vn.loa.paper.planimport;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.kernel.file.Download;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.KeptFile;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.reader.Reading;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceFormat;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanOriginal;

/** One uploaded document. The file never changes; the proposal is the reader's until a person edits it. */
@Entity
@Table(name = "plan_import")
public class PlanImport extends UnitOwned {
    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    long size;
    String sha256;

    @Enumerated(EnumType.STRING)
    SourceFormat format;

    @Enumerated(EnumType.STRING)
    PlanImportState state = PlanImportState.READING;

    @Enumerated(EnumType.STRING)
    ReadingPhase phase = ReadingPhase.WAITING;

    int progress;

    @Column(name = "problem_code")
    String problemCode;

    @Column(name = "problem_vi")
    String problemVi;

    @Column(name = "problem_en")
    String problemEn;

    @JdbcTypeCode(SqlTypes.JSON)
    Source source;

    @JdbcTypeCode(SqlTypes.JSON)
    Proposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    Plan plan;

    @Embedded
    @EmbeddedColumnNaming("added_%s")
    Stamp added;

    protected PlanImport() {}

    PlanImport(Unit unit, KeptFile file, Stamp added) {
        super(null, unit);
        fileName = file.name().text();
        mediaType = file.type().mediaType();
        size = file.size();
        sha256 = file.sha256();
        format = format(file.type());
        this.added = added;
    }

    void at(ReadingPhase phase, int progress) {
        this.phase = phase;
        this.progress = progress;
    }

    /** Stores the reader's result: a proposal to review, or a refusal. */
    void take(Source source, Reading reading) {
        if (reading.proposal() == null) {
            refuse(PlanImportProblem.of(reading.refusal()).problem());
            return;
        }
        this.source = source;
        proposal = reading.proposal();
        settle(PlanImportState.READY);
    }

    void refuse(Problem why) {
        problemCode = why.says().code();
        problemVi = why.says().in(Language.VI);
        problemEn = why.says().in(Language.EN);
        settle(PlanImportState.REFUSED);
    }

    /** Stores a person's edit of the proposal. */
    void review(Proposal reviewed) {
        requireReady();
        ProposalCheck.refuse(reviewed, source.text().length());
        proposal = reviewed;
    }

    void accept(Plan plan) {
        requireReady();
        this.plan = plan;
        settle(PlanImportState.ACCEPTED);
    }

    /** The document as the paper of its plan. */
    PlanOriginal signed(IssuanceDraft issuance) {
        return new PlanOriginal(id(), fileName, mediaType, size, sha256, issuance);
    }

    void requireReady() {
        if (state != PlanImportState.READY) {
            throw PlanImportProblem.PLAN_IMPORT_NOT_READY.problem();
        }
    }

    void requireUnaccepted() {
        if (state == PlanImportState.ACCEPTED) {
            throw PlanImportProblem.PLAN_IMPORT_ACCEPTED_ALREADY.problem();
        }
    }

    /**
     * Its text.
     *
     * @throws Problem 409 until it is read
     */
    SourceView original() {
        if (source == null) {
            throw PlanImportProblem.PLAN_IMPORT_NOT_READY.problem();
        }
        return SourceView.of(source);
    }

    Download download(FileStore store) {
        return new Download(store.find(sha256), sha256, new FileName(fileName), mediaType);
    }

    private void settle(PlanImportState state) {
        this.state = state;
        phase = null;
        progress = 100;
    }

    private static SourceFormat format(FileType type) {
        return switch (type) {
            case DOCX -> SourceFormat.DOCX;
            case PDF -> SourceFormat.PDF;
            case PNG -> SourceFormat.PNG;
            case JPEG -> SourceFormat.JPEG;
            case HTML -> SourceFormat.HTML;
            default -> SourceFormat.TXT;
        };
    }

    @Override
    public String subjectTitle() {
        return fileName;
    }

    /** A unit above that may see the plan may also see its source. */
    @Override
    public boolean disclosed() {
        return plan != null && plan.disclosed();
    }
}

package vn.loa.figures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.Window;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.Plan;

/** One unit's report on one plan for one period. The window is copied from the calendar, so a later regime moves no report. */
@Entity
public class Report extends Timestamped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    PeriodCode period;

    @Column(updatable = false)
    int year;

    String title;

    @Column(name = "from_on", updatable = false)
    LocalDate from;

    @Column(name = "to_on", updatable = false)
    LocalDate to;

    @Column(name = "due_on", updatable = false)
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> recipients;

    String place;

    /** Figures in or out of the paper against the usual choice, by code. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "figure_choices")
    Map<String, Boolean> figureChoices = Map.of();

    @Enumerated(EnumType.STRING)
    ReportState state = ReportState.DRAFT;

    /** Null before approval. */
    @Embedded
    IssuanceDraft issuance;

    /** Null in draft. */
    @Embedded
    @EmbeddedColumnNaming("submitted_%s")
    Stamp submitted;

    @Column(name = "frozen_at")
    Instant frozenAt;

    @Column(name = "content_hash")
    String contentHash;

    @Column(name = "return_reason")
    String returnReason;

    /** What of it the return means, by code. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "returned_sections")
    List<String> returnedSections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "returned_figures")
    List<String> returnedFigures = List.of();

    /** 1 for the first; a correction is the next. */
    @Column(updatable = false)
    int edition = 1;

    /** The edition whose place it takes; null for the first. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id", updatable = false)
    Report corrects;

    /** The day it left for the unit above; null before. */
    @Column(name = "sent_on")
    LocalDate sentOn;

    /** The day its first edition left. */
    @Column(name = "first_sent_on")
    LocalDate firstSentOn;

    /** Null before it was sent, and for what was signed before sending was recorded. */
    @Embedded
    @EmbeddedColumnNaming("sent_%s")
    Stamp sent;

    @Embedded
    @EmbeddedColumnNaming("received_%s")
    Stamp received;

    /** Who above accepted or returned it. */
    @Embedded
    @EmbeddedColumnNaming("decided_%s")
    Stamp decided;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Report() {}

    Report(Plan plan, Period period, Instant now) {
        super(null, plan.unit(), now);
        this.plan = plan;
        this.period = period.code();
        this.year = period.year();
        this.from = period.from();
        this.to = period.to();
        this.dueOn = period.dueOn();
        this.title = title(plan, period.window().nameIn(year));
        this.recipients = period.recipients(plan.unit());
        this.place = plan.place();
        this.createdAt = now;
    }

    /** The next edition of a signed report: its text to be mended, its figures live again. */
    Report(Report corrected, Instant now) {
        super(null, corrected.unit, now);
        plan = corrected.plan;
        period = corrected.period;
        year = corrected.year;
        from = corrected.from;
        to = corrected.to;
        dueOn = corrected.dueOn;
        title = corrected.title;
        recipients = corrected.recipients;
        place = corrected.place;
        figureChoices = corrected.figureChoices;
        edition = corrected.edition + 1;
        corrects = corrected;
        firstSentOn = corrected.firstSentOn;
        createdAt = now;
    }

    private static String title(Plan plan, String period) {
        return plan.programme().equals("CCHC")
                ? "Kết quả tuyên truyền cải cách hành chính " + period
                : "Kết quả thực hiện kế hoạch “%s” %s".formatted(plan.title(), period);
    }

    void edit(ReportHeadDraft draft, Instant now) {
        requireDraft();
        title = draft.title();
        recipients = List.copyOf(draft.recipients());
        place = draft.place();
        touch(now);
    }

    /** @param codes the figures that go into the paper, of all it has; null for the usual ones */
    void choose(List<FigureCode> all, List<String> codes) {
        figureChoices = codes == null
                ? Map.of()
                : all.stream()
                        .filter(code ->
                                codes.contains(code.toString()) == code.kind().inner())
                        .collect(Collectors.toMap(
                                FigureCode::toString, code -> code.kind().inner()));
    }

    boolean onPaper(FigureCode code) {
        return figureChoices.getOrDefault(code.toString(), !code.kind().inner());
    }

    void submit(Stamp stamp, String hash) {
        requireDraft();
        state = ReportState.SUBMITTED;
        submitted = stamp;
        touch(stamp.at());
        frozenAt = stamp.at();
        contentHash = hash;
        mean(null, List.of(), List.of());
    }

    /** Back to draft, taken back by the submitter. */
    void withdraw(Instant now) {
        requireSubmitted();
        state = ReportState.DRAFT;
        submitted = null;
        frozenAt = null;
        contentHash = null;
        touch(now);
    }

    /** Back to draft by the leader; what is signed stands, returned by the unit above. */
    void giveBack(ReportReturnDraft draft, Stamp stamp) {
        if (state.sent()) {
            requireAwaitsDecision();
            state = ReportState.RETURNED;
            decided = stamp;
            touch(stamp.at());
        } else {
            withdraw(stamp.at());
        }
        mean(draft.reason(), draft.sectionsMeant(), draft.figuresMeant());
    }

    private void mean(String reason, List<String> sections, List<String> figures) {
        returnReason = reason;
        returnedSections = sections;
        returnedFigures = figures;
    }

    void approve(IssuanceDraft issuance, LocalDate today, Instant now) {
        requireSubmitted();
        if (issuance.issuedOn().isAfter(today)) {
            throw Problem.invalid("/issuedOn", ReportProblem.REPORT_ISSUED_IN_FUTURE);
        }
        state = ReportState.APPROVED;
        this.issuance = issuance;
        touch(now);
    }

    void send(LocalDate on, LocalDate today, Stamp stamp) {
        if (state != ReportState.APPROVED) {
            throw ReportProblem.REPORT_NOT_TO_BE_SENT.problem();
        }
        if (on.isBefore(issuance.issuedOn()) || on.isAfter(today)) {
            throw Problem.invalid("/sentOn", ReportProblem.REPORT_SENT_ON_ANOTHER_DAY, issuance.issuedOn());
        }
        state = ReportState.SENT;
        sentOn = on;
        firstSentOn = firstSentOn == null ? on : firstSentOn;
        sent = stamp;
        touch(stamp.at());
    }

    void receive(Stamp stamp) {
        if (state != ReportState.SENT) {
            throw ReportProblem.REPORT_NOT_AWAITING_DECISION.problem();
        }
        state = ReportState.RECEIVED;
        received = stamp;
        touch(stamp.at());
    }

    void accept(Stamp stamp) {
        requireAwaitsDecision();
        state = ReportState.ACCEPTED;
        decided = stamp;
        touch(stamp.at());
    }

    private void requireAwaitsDecision() {
        if (!state.awaitsDecision()) {
            throw ReportProblem.REPORT_NOT_AWAITING_DECISION.problem();
        }
    }

    void requireSigned() {
        if (!state.signed()) {
            throw ReportProblem.REPORT_NOT_SIGNED.problem();
        }
    }

    void requireDraft() {
        if (state != ReportState.DRAFT) {
            throw ReportProblem.REPORT_NOT_DRAFT.problem();
        }
    }

    void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw ReportProblem.REPORT_NOT_SUBMITTED.problem();
        }
    }

    /** Whether it was sent after the deadline, or would be if sent on {@code today}; a correction is as late as its first edition. */
    public boolean late(LocalDate today) {
        return (firstSentOn == null ? today : firstSentOn).isAfter(dueOn);
    }

    /** Its head for the journal: the figures chosen against the usual ones, in words. */
    ReportHeadDraft head() {
        return new ReportHeadDraft(
                title,
                recipients,
                place,
                new TreeMap<>(figureChoices)
                        .entrySet().stream()
                                .map(choice -> (choice.getValue() ? "đưa vào: " : "không đưa vào: ")
                                        + FigureCode.of(choice.getKey()).name(Language.VI))
                                .toList());
    }

    public Plan plan() {
        return plan;
    }

    /** The window of its figures: the unit's acts for the plan's programme, under any of the unit's plans. */
    Window window() {
        return Window.of(plan.id(), List.of(unitId()), plan.programme(), from, to);
    }

    public PeriodCode period() {
        return period;
    }

    public int year() {
        return year;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReportState state() {
        return state;
    }

    /** Its number, day and signer; null before approval. */
    public IssuanceDraft issuance() {
        return issuance;
    }

    /** Number and notation as on paper, {@code 21/BC-UBND}; null before approval. */
    public String documentNumber() {
        return issuance == null ? null : issuance.documentNumber();
    }

    /** Why the unit above or the leader returned it, or the edition it corrects; null where nobody did. */
    public String returnReason() {
        return returnReason != null || corrects == null ? returnReason : corrects.returnReason;
    }

    public int edition() {
        return edition;
    }

    /** Whether it takes the place of {@code other}. */
    public boolean corrects(Report other) {
        return corrects != null && corrects.id().equals(other.id());
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    /** From the signature on: a unit that ended sends nothing more, and its successor sees what it signed. */
    @Override
    public boolean disclosed() {
        return state.signed();
    }
}

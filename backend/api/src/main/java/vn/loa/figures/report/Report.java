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
        returnReason = null;
    }

    /** Back to draft: taken back by the submitter (no reason) or returned by the leader. */
    void giveBack(String reason, Instant now) {
        requireSubmitted();
        state = ReportState.DRAFT;
        submitted = null;
        frozenAt = null;
        contentHash = null;
        returnReason = reason;
        touch(now);
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

    /** Whether the signed report missed the deadline, or would if signed on {@code today}. */
    public boolean late(LocalDate today) {
        return (state == ReportState.APPROVED ? issuance.issuedOn() : today).isAfter(dueOn);
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

    public String returnReason() {
        return returnReason;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    /** Sending is not built yet: a signed report counts as published, so that a successor unit sees its predecessors'. */
    @Override
    public boolean disclosed() {
        return state == ReportState.APPROVED;
    }
}

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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;
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

    /** The name of the regime it was begun under. */
    @Column(updatable = false)
    String regime;

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

    /** Figures that stay at the value they had, by code; their rows are frozen already. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, FigurePin> pins = Map.of();

    /** Which reports of other units are summed in it; null where none are. */
    @Enumerated(EnumType.STRING)
    ConsolidationBasis basis;

    @Embedded
    ReportWay way = new ReportWay();

    /** Null before approval. */
    @Embedded
    IssuanceDraft issuance;

    /** Null where none was attached. */
    @JdbcTypeCode(SqlTypes.JSON)
    ReportScan scan;

    @Column(name = "frozen_at")
    Instant frozenAt;

    @Column(name = "content_hash")
    String contentHash;

    /** 1 for the first; a correction is the next. */
    @Column(updatable = false)
    int edition = 1;

    /** The edition whose place it takes; null for the first. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id", updatable = false)
    Report corrects;

    /** What alone may be edited of it; null where the whole may. */
    @Embedded
    Reopening reopening;

    /** Null while nobody outside reads it. */
    @Column(name = "made_public_at")
    Instant publicSince;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Report() {}

    Report(Plan plan, Period period, Instant now) {
        super(null, plan.unit(), now);
        this.plan = plan;
        this.period = period.code();
        this.year = period.year();
        this.regime = period.regimeName();
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
        regime = corrected.regime;
        from = corrected.from;
        to = corrected.to;
        dueOn = corrected.dueOn;
        title = corrected.title;
        recipients = corrected.recipients;
        place = corrected.place;
        figureChoices = corrected.figureChoices;
        basis = corrected.basis;
        edition = corrected.edition + 1;
        corrects = corrected;
        way.firstSentOn = corrected.way.firstSentOn;
        createdAt = now;
    }

    /** The next edition, of which one section is open. */
    Report(Report corrected, Reopening reopening, Instant now) {
        this(corrected, now);
        this.reopening = reopening;
        pins = corrected.pins;
    }

    private static String title(Plan plan, String period) {
        return plan.programme().equals("CCHC")
                ? "Kết quả tuyên truyền cải cách hành chính " + period
                : "Kết quả thực hiện kế hoạch “%s” %s".formatted(plan.title(), period);
    }

    void edit(ReportHeadDraft draft, Instant now) {
        requireWhole();
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

    /** One of several measures goes where the figure went before there were several. */
    boolean onPaper(FigureCode code) {
        boolean usual =
                figureChoices.getOrDefault(code.inAny().toString(), !code.kind().inner());
        return figureChoices.getOrDefault(code.toString(), usual);
    }

    void pin(String code, FigurePin pin) {
        requireWhole();
        var pinned = new TreeMap<>(pins);
        pinned.put(code, pin);
        pins = pinned;
        touch(pin.at());
    }

    void unpin(String code, Instant now) {
        requireWhole();
        var pinned = new TreeMap<>(pins);
        pinned.remove(code);
        pins = pinned;
        touch(now);
    }

    /** @param computed what is counted now for what is pinned, by code */
    void count(Map<String, Long> computed) {
        var counted = new TreeMap<>(pins);
        counted.replaceAll((code, pin) -> pin.counted(computed.get(code)));
        pins = counted;
    }

    /** Sums reports of other units beside the unit's own acts. */
    void consolidate(ConsolidationBasis basis, Instant now) {
        requireWhole();
        this.basis = basis;
        touch(now);
    }

    void submit(Stamp stamp, String hash) {
        way.submit(stamp);
        frozenAt = reopening == null ? stamp.at() : corrects.frozenAt;
        contentHash = hash;
        touch(stamp.at());
    }

    /** Back to draft, taken back by the submitter. */
    void withdraw(Instant now) {
        way.withdraw();
        thaw();
        touch(now);
    }

    /** Back to draft by the leader; what is signed stands, returned by the unit above. */
    void giveBack(ReportReturnDraft draft, Stamp stamp) {
        way.giveBack(draft, stamp);
        if (way.state == ReportState.DRAFT) {
            thaw();
        }
        touch(stamp.at());
    }

    private void thaw() {
        frozenAt = null;
        contentHash = null;
    }

    void approve(IssuanceDraft issuance, LocalDate today, Instant now) {
        requireSubmitted();
        if (issuance.issuedOn().isAfter(today)) {
            throw Problem.invalid("/issuedOn", ReportProblem.REPORT_ISSUED_IN_FUTURE);
        }
        way.approve();
        this.issuance = issuance;
        touch(now);
    }

    void send(LocalDate on, LocalDate today, Stamp stamp) {
        way.send(on, issuance, today, stamp);
        touch(stamp.at());
    }

    void receive(Stamp stamp) {
        way.receive(stamp);
        touch(stamp.at());
    }

    void accept(Stamp stamp) {
        way.accept(stamp);
        touch(stamp.at());
    }

    void attach(ReportScan scan, Instant now) {
        way.requireUndecided();
        this.scan = scan;
        touch(now);
    }

    void detach(Instant now) {
        way.requireUndecided();
        scan();
        scan = null;
        touch(now);
    }

    void makePublic(Instant now) {
        if (!state().signed()) {
            throw ReportProblem.REPORT_NOT_TO_BE_MADE_PUBLIC.problem();
        }
        if (publicSince != null) {
            throw ReportProblem.REPORT_PUBLIC.problem();
        }
        publicSince = now;
        touch(now);
    }

    void makePrivate(Instant now) {
        if (publicSince == null) {
            throw ReportProblem.REPORT_NOT_PUBLIC.problem();
        }
        publicSince = null;
        touch(now);
    }

    void requireSigned() {
        way.requireSigned();
    }

    void requireDraft() {
        way.requireDraft();
    }

    /** A draft of which not only one section is open. */
    void requireWhole() {
        requireDraft();
        if (reopening != null) {
            throw ReportProblem.REPORT_OPEN_IN_PART.problem(reopening.section());
        }
    }

    /** A draft of which this section can be edited. */
    void requireOpen(String section, Instant now) {
        requireDraft();
        if (reopening != null) {
            reopening.requireOpen(section, now);
        }
    }

    boolean open(String section, Instant now) {
        return live()
                || reopened(now).filter(one -> one.section().equals(section)).isPresent();
    }

    /** A draft that can be handed in. */
    void requireInTime(Instant now) {
        requireDraft();
        if (reopening != null) {
            reopening.requireOpen(now);
        }
    }

    void reopen(Reopening reopening, Instant now) {
        requireDraft();
        this.reopening = reopening;
        touch(now);
    }

    /** Whether {@code section} alone was opened again, be the moment past or not. */
    boolean reopenedFor(String section) {
        return way.state == ReportState.DRAFT
                && reopening != null
                && reopening.section().equals(section);
    }

    /** The one section that is open again for its unit to edit now, if any. */
    public Optional<Reopening> reopened(Instant now) {
        return Optional.ofNullable(reopening).filter(one -> way.state == ReportState.DRAFT && one.open(now));
    }

    /** Whether its one section was opened again and nobody handed it in by the moment. */
    public boolean lapsed(Instant now) {
        return way.state == ReportState.DRAFT && reopening != null && !reopening.open(now);
    }

    /** Whether its figures follow what is logged. */
    boolean live() {
        return way.state == ReportState.DRAFT && reopening == null;
    }

    void requireSubmitted() {
        way.requireSubmitted();
    }

    /** Whether it was sent after the deadline, or would be if sent on {@code today}; a correction is as late as its first edition. */
    public boolean late(LocalDate today) {
        return (way.firstSentOn == null ? today : way.firstSentOn).isAfter(dueOn);
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

    /** When its figures were frozen; null in draft. */
    public Instant frozenAt() {
        return frozenAt;
    }

    public PeriodCode period() {
        return period;
    }

    public int year() {
        return year;
    }

    /** The first day of its figures. */
    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Since when anybody may read it; null where nobody outside may. */
    public Instant publicSince() {
        return publicSince;
    }

    public ReportState state() {
        return way.state;
    }

    /** Its number, day and signer; null before approval. */
    public IssuanceDraft issuance() {
        return issuance;
    }

    /** SHA-256 of what was frozen; null in draft. */
    public String contentHash() {
        return contentHash;
    }

    /** @throws Problem 404 where none was attached */
    ReportScan scan() {
        return signedScan().orElseThrow(ReportProblem.REPORT_WITHOUT_SCAN::problem);
    }

    /** The scan of its signed and stamped paper, once it was attached. */
    public Optional<ReportScan> signedScan() {
        return Optional.ofNullable(scan);
    }

    /** Number and notation as on paper, {@code 21/BC-UBND}; null before approval. */
    public String documentNumber() {
        return issuance == null ? null : issuance.documentNumber();
    }

    /** Why the unit above or the leader returned it, or the edition it corrects; null where nobody did. */
    public String returnReason() {
        return way.returnReason != null || corrects == null ? way.returnReason : corrects.way.returnReason;
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
        return way.state.signed();
    }
}

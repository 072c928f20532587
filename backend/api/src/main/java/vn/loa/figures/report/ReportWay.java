package vn.loa.figures.report;

import static vn.loa.figures.report.ReportState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.door.Stamp;
import vn.loa.problem.Problem;
import vn.loa.work.plan.IssuanceDraft;

/** How far a report has come on its way up: its state, who brought it there, and what was said when it was returned. */
@Embeddable
class ReportWay {
    @Enumerated(EnumType.STRING)
    ReportState state = DRAFT;

    /** Null in draft. */
    @Embedded
    @EmbeddedColumnNaming("submitted_%s")
    Stamp submitted;

    @Column(name = "return_reason")
    String returnReason;

    /** What of it the return means, by code. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "returned_sections")
    List<String> returnedSections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "returned_figures")
    List<String> returnedFigures = List.of();

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

    void submit(Stamp stamp) {
        requireDraft();
        state = SUBMITTED;
        submitted = stamp;
        mean(null, List.of(), List.of());
    }

    void withdraw() {
        requireSubmitted();
        state = DRAFT;
        submitted = null;
    }

    /** To draft by the leader; what was sent stands, returned by the unit above. */
    void giveBack(ReportReturnDraft draft, Stamp stamp) {
        if (state.sent()) {
            decide(RETURNED, stamp);
        } else {
            withdraw();
        }
        mean(draft.reason(), draft.sectionsMeant(), draft.figuresMeant());
    }

    private void mean(String reason, List<String> sections, List<String> figures) {
        returnReason = reason;
        returnedSections = sections;
        returnedFigures = figures;
    }

    void approve() {
        requireSubmitted();
        state = APPROVED;
    }

    void send(LocalDate on, IssuanceDraft issuance, LocalDate today, Stamp stamp) {
        require(state == APPROVED, ReportProblem.REPORT_NOT_TO_BE_SENT);
        if (on.isBefore(issuance.issuedOn()) || on.isAfter(today)) {
            throw Problem.invalid("/sentOn", ReportProblem.REPORT_SENT_ON_ANOTHER_DAY, issuance.issuedOn());
        }
        state = SENT;
        sentOn = on;
        firstSentOn = firstSentOn == null ? on : firstSentOn;
        sent = stamp;
    }

    void receive(Stamp stamp) {
        require(state == SENT, ReportProblem.REPORT_NOT_AWAITING_DECISION);
        state = RECEIVED;
        received = stamp;
    }

    void accept(Stamp stamp) {
        decide(ACCEPTED, stamp);
    }

    private void decide(ReportState decision, Stamp stamp) {
        require(state.awaitsDecision(), ReportProblem.REPORT_NOT_AWAITING_DECISION);
        state = decision;
        decided = stamp;
    }

    void requireDraft() {
        require(state == DRAFT, ReportProblem.REPORT_NOT_DRAFT);
    }

    void requireSubmitted() {
        require(state == SUBMITTED, ReportProblem.REPORT_NOT_SUBMITTED);
    }

    /** Signed, and the unit above has not decided on it. */
    void requireUndecided() {
        require(state.undecided(), ReportProblem.REPORT_SCAN_STANDS);
    }

    /** Signed, and not to be corrected as a whole. */
    void requireReopenable() {
        require(state.signed() && state != RETURNED, ReportProblem.REPORT_NOT_TO_BE_REOPENED);
    }

    void requireSigned() {
        require(state.signed(), ReportProblem.REPORT_NOT_SIGNED);
    }

    private static void require(boolean holds, ReportProblem otherwise) {
        if (!holds) {
            throw otherwise.problem();
        }
    }
}

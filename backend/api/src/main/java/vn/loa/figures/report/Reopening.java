package vn.loa.figures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.door.Stamp;

/** The one section of an edition that may be edited, until a moment; the figures are those of the edition before. */
@Embeddable
public record Reopening(
        @Column(name = "reopened_section") String section,
        @Column(name = "reopened_until") Instant until,
        @Column(name = "reopened_reason") String reason,

        @Embedded @EmbeddedColumnNaming("reopened_%s") Stamp stamp) {
    boolean open(Instant now) {
        return now.isBefore(until);
    }

    /** @throws vn.loa.problem.Problem 409 from the moment on */
    void requireOpen(Instant now) {
        if (!open(now)) {
            throw ReportProblem.REPORT_REOPENING_OVER.problem(section);
        }
    }

    void requireOpen(String code, Instant now) {
        if (!section.equals(code)) {
            throw ReportProblem.REPORT_OPEN_IN_PART.problem(section);
        }
        requireOpen(now);
    }

    Reopening closed(Instant now) {
        return new Reopening(section, now, reason, stamp);
    }

    /** What the journal says of it. */
    Told told() {
        return new Told(section, until);
    }

    record Told(String section, Instant until) {
        static final Told NOTHING = new Told(null, null);
    }
}

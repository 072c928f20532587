package vn.loa.figures.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;

/** The unit above reminded a unit of a report, on a day. */
@Entity
public class Reminder extends UnitOwned {
    int year;

    @Enumerated(EnumType.STRING)
    PeriodCode period;

    String title;

    @Column(name = "reminded_on")
    LocalDate on;

    String note;

    @Embedded
    @EmbeddedColumnNaming("reminded_%s")
    Stamp reminded;

    protected Reminder() {}

    Reminder(Unit unit, Period period, String note, LocalDate on, Stamp reminded) {
        super(null, unit);
        this.year = period.year();
        this.period = period.code();
        this.title = "Báo cáo " + period.window().nameIn(year);
        this.on = on;
        this.note = note;
        this.reminded = reminded;
    }

    public boolean of(PeriodView view) {
        return period == view.code() && year == view.year();
    }

    /** Null for none. */
    public String note() {
        return note;
    }

    public Stamp reminded() {
        return reminded;
    }

    @Override
    public String subjectTitle() {
        return title;
    }
}

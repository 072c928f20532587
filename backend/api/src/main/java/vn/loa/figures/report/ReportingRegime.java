package vn.loa.figures.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;

/** What a unit requires of the units below: the periods, their windows and deadlines, and the outline of a report. */
@Entity
@Table(name = "reporting_regime")
class ReportingRegime extends UnitOwned {
    String name;
    String source;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SectionOutline> outline;

    /** Who receives a report; "{superior}" stands for the committee above the reporting unit. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> recipients;

    @ElementCollection
    @CollectionTable(name = "regime_period", joinColumns = @JoinColumn(name = "regime_id"))
    @OrderColumn(name = "position")
    List<RegimePeriod> periods = new ArrayList<>();

    protected ReportingRegime() {}

    ReportingRegime(Unit unit, RegimeCatalogue.Listed listed, List<SectionOutline> outline) {
        super(null, unit);
        this.name = listed.name();
        this.source = listed.source();
        this.validFrom = listed.validFrom();
        this.validTo = listed.validTo();
        this.outline = outline;
        this.recipients = listed.recipients();
        this.periods.addAll(listed.periods());
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its period of {@code code} for {@code year}, where the regime is in force when that window closes. */
    Optional<Period> period(PeriodCode code, int year) {
        return periods.stream()
                .filter(period -> period.code() == code && inForceOn(period.to(year)))
                .map(period -> new Period(this, period, year))
                .findFirst();
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    @Override
    public boolean disclosed() {
        return true;
    }
}

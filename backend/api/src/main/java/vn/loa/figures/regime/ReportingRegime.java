package vn.loa.figures.regime;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;

/** What a unit asks of reports: the periods, their windows and deadlines, and the outline. Reports copy it when they begin, so no later change moves one. */
@Entity
@Table(name = "reporting_regime")
class ReportingRegime extends UnitOwned {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    RegimeReach reach;

    String name;
    String source;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    /** Whether a deadline on a day off moves to the next working day. */
    @Column(name = "due_moves")
    boolean dueMoves;

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

    ReportingRegime(Unit unit, RegimeDraft draft) {
        super(null, unit);
        reach = draft.reach();
        write(draft);
    }

    void edit(RegimeDraft draft) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", RegimeProblem.REGIME_UNIT_FIXED);
        }
        if (draft.reach() != reach) {
            throw Problem.invalid("/reach", RegimeProblem.REGIME_UNIT_FIXED);
        }
        write(draft);
    }

    RegimeDraft draft() {
        return new RegimeDraft(
                unitId(),
                reach,
                name,
                source,
                validFrom,
                validTo,
                dueMoves,
                periods.stream().map(RegimePeriod::draft).toList(),
                recipients,
                outline);
    }

    private void write(RegimeDraft draft) {
        if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
            throw Problem.invalid("/validTo", RegimeProblem.REGIME_ENDS_BEFORE_IT_BEGINS);
        }
        requireDistinct("/periods", "/code", draft.periods(), RegimePeriodDraft::code, RegimeProblem.PERIOD_REPEATED);
        requireDistinct("/outline", "/code", draft.outline(), SectionOutline::code, RegimeProblem.SECTION_REPEATED);
        for (int i = 0; i < draft.periods().size(); i++) {
            draft.periods().get(i).require("/periods/" + i);
        }
        for (int i = 0; i < draft.outline().size(); i++) {
            draft.outline().get(i).require("/outline/" + i);
        }
        name = draft.name();
        source = draft.source();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        dueMoves = draft.dueMoves();
        outline = List.copyOf(draft.outline());
        recipients = List.copyOf(draft.recipients());
        var written = draft.periods().stream().map(RegimePeriod::of).toList();
        if (!written.equals(List.copyOf(periods))) {
            periods.clear();
            periods.addAll(written);
        }
    }

    private static <T> void requireDistinct(
            String list, String member, List<T> items, Function<T, Object> key, ProblemCode repeated) {
        var seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(key.apply(items.get(i)))) {
                throw Problem.invalid(list + "/" + i + member, repeated);
            }
        }
    }

    boolean overlaps(ReportingRegime other) {
        return (other.validTo == null || !validFrom.isAfter(other.validTo))
                && (validTo == null || !validTo.isBefore(other.validFrom));
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

    @Override
    public boolean published() {
        return true;
    }
}

package vn.loa.figures.criteria;

import static vn.loa.figures.criteria.CriteriaProblem.*;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.access.Keyed;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;

/** By what a unit scores those below it in a year. */
@Entity
@Table(name = "criteria_set")
public class CriteriaSet extends Timestamped {
    String name;

    int year;

    String programme;
    String source;

    @Column(name = "due_on")
    LocalDate dueOn;

    /** Whom it scores; none for all units directly below. */
    @ManyToMany
    @JoinTable(
            name = "criteria_set_unit",
            joinColumns = @JoinColumn(name = "criteria_set_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    Set<Unit> units = new HashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Criterion> criteria;

    @Enumerated(EnumType.STRING)
    CriteriaSetState state = CriteriaSetState.DRAFT;

    @Embedded
    @EmbeddedColumnNaming("published_%s")
    Stamp published;

    protected CriteriaSet() {}

    CriteriaSet(Unit unit, CriteriaSetDraft draft, List<Unit> units, Instant now) {
        super(null, unit, now);
        write(draft, units);
    }

    /** The next version, to be edited. */
    CriteriaSet(CriteriaSet of, CriteriaSetCopyDraft draft, Instant now) {
        super(null, of.unit, now);
        name = draft.name();
        year = draft.year();
        programme = of.programme;
        source = of.source;
        units.addAll(of.units);
        criteria = of.criteria;
    }

    void edit(CriteriaSetDraft draft, List<Unit> units, Instant now) {
        requireDraft();
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", CRITERIA_SET_UNIT_FIXED);
        }
        write(draft, units);
        touch(now);
    }

    void publish(Stamp stamp) {
        requireDraft();
        criteria().requireWhole();
        state = CriteriaSetState.PUBLISHED;
        published = stamp;
        touch(stamp.at());
    }

    void requireDraft() {
        if (state != CriteriaSetState.DRAFT) {
            throw CRITERIA_SET_PUBLISHED.problem();
        }
    }

    public void requirePublished() {
        if (state != CriteriaSetState.PUBLISHED) {
            throw CRITERIA_SET_NOT_PUBLISHED.problem();
        }
    }

    /** Whether it scores {@code below}. */
    public boolean scores(Unit below) {
        return below.parent() != null
                && below.parent().id().equals(unitId())
                && (units.isEmpty() || units.stream().anyMatch(one -> one.id().equals(below.id())));
    }

    CriteriaSetDraft draft() {
        return new CriteriaSetDraft(
                unitId(),
                name,
                year,
                programme,
                source,
                dueOn,
                Keyed.idsOf(List.copyOf(units)).stream().sorted().toList(),
                criteria);
    }

    private void write(CriteriaSetDraft draft, List<Unit> chosen) {
        criteria = Criteria.of(draft.criteria()).rows();
        name = draft.name();
        year = draft.year();
        programme = draft.programme();
        source = draft.source();
        dueOn = draft.dueOn();
        replace(units, chosen);
    }

    public Criteria criteria() {
        return new Criteria(criteria);
    }

    public int year() {
        return year;
    }

    public String programme() {
        return programme;
    }

    /** By when units score themselves; null for no day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    @Override
    public boolean disclosed() {
        return state == CriteriaSetState.PUBLISHED;
    }

    @Override
    public boolean published() {
        return state == CriteriaSetState.PUBLISHED;
    }
}

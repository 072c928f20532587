package vn.loa.people.unit;

import jakarta.inject.Inject;
import java.util.List;
import vn.loa.people.door.Door;
import vn.loa.people.journal.Fact;
import vn.loa.problem.ProblemCode;

/** The door to rows that a unit owns, retires and reinstates. */
public abstract class RetirableDoor<E extends Retirable, V> extends Door<E, V> {
    /**
     * @param already the problem of retiring a retired row
     * @param active the problem of reinstating an active row
     */
    public record Retirement(Fact retired, Fact reinstated, ProblemCode already, ProblemCode active) {}

    private final Retirement retirement;

    @Inject
    protected Units units;

    protected RetirableDoor(Class<E> type, Retirement retirement) {
        super(type);
        this.retirement = retirement;
    }

    /** Those of {@code unit} that can be chosen now, by name. */
    public List<E> active(Unit unit) {
        return list("where unit = ?1 and retiredAt is null order by name", unit);
    }

    public E retire(E row) {
        row.retire(now(), retirement.already);
        return recorded(retirement.retired, row);
    }

    public E reinstate(E row) {
        row.reinstate(retirement.active);
        return recorded(retirement.reinstated, row);
    }
}

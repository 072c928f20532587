package vn.loa.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import vn.loa.problem.ProblemCode;

/** What a unit has and names: never deleted, because rows of the past use it; retired, it is chosen no more. */
@MappedSuperclass
public abstract class Retirable extends UnitOwned {
    protected String name;

    @Column(name = "retired_at")
    protected Instant retiredAt;

    @Column(name = "created_at", updatable = false)
    protected Instant createdAt;

    protected Retirable() {}

    protected Retirable(UUID id, Unit unit, Instant now) {
        super(id, unit);
        createdAt = now;
    }

    /** @param retired what to say of one that is retired already */
    protected void retire(Instant now, ProblemCode retired) {
        if (retiredAt != null) {
            throw retired.problem();
        }
        retiredAt = now;
    }

    /** @param active what to say of one that is not retired */
    protected void reinstate(ProblemCode active) {
        if (retiredAt == null) {
            throw active.problem();
        }
        retiredAt = null;
    }

    public String name() {
        return name;
    }

    public boolean retired() {
        return retiredAt != null;
    }

    /** Null while it is in use. */
    public Instant retiredAt() {
        return retiredAt;
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    /** What a unit has is no draft: units above see it. */
    @Override
    public boolean disclosed() {
        return true;
    }
}

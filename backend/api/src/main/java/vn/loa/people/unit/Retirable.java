package vn.loa.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import vn.loa.problem.ProblemCode;

/** A named row of a unit: never deleted, because old rows use it; once retired, it can no longer be chosen. */
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

    /** @param retired the problem when it is retired already */
    protected void retire(Instant now, ProblemCode retired) {
        if (retiredAt != null) {
            throw retired.problem();
        }
        retiredAt = now;
    }

    /** @param active the problem when it is not retired */
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

    /** It is not a draft: units above see it. */
    @Override
    public boolean disclosed() {
        return true;
    }
}

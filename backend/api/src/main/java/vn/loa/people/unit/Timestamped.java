package vn.loa.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A row with the time of its last change, including changes of its dependent rows. */
@MappedSuperclass
public abstract class Timestamped extends UnitOwned {
    @Column(name = "updated_at")
    protected Instant updatedAt;

    protected Timestamped() {}

    protected Timestamped(UUID id, Unit unit, Instant now) {
        super(id, unit);
        updatedAt = now;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Marks a change: the time always advances, so that the version does too. */
    protected void touch(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }
}

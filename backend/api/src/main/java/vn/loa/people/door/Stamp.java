package vn.loa.people.door;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;

/** Who did it and when, by the name the caller had then. */
@Embeddable
public record Stamp(
        @Column(name = "by_id") UUID byId,
        @Column(name = "by") String by,
        @Column(name = "at") Instant at) {
    /** That the caller does it, now. */
    public static Stamp of(Caller caller, Clock clock) {
        var actor = caller.actor();
        return new Stamp(actor.id(), actor.name(), BusinessClock.now(clock));
    }
}

package vn.loa.work.series;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.access.Row;
import vn.loa.people.door.Stamp;

/** One day on which a series is due, and what came of it. */
@Entity
public class Occurrence extends Row {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "series_id", updatable = false)
    Series series;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Column(name = "merged_into_id")
    private UUID mergedInto;

    @Embedded
    @EmbeddedColumnNaming("settled_%s")
    private Stamp settled;

    /** The activities that fulfil it, those withdrawn too. */
    @ElementCollection
    @CollectionTable(name = "occurrence_activity", joinColumns = @JoinColumn(name = "occurrence_id"))
    @Column(name = "activity_id")
    private Set<UUID> activities = new HashSet<>();

    protected Occurrence() {}

    /** @param mergedInto the task; null unless it is merged */
    public void settle(Outcome outcome, String reason, UUID mergedInto, Stamp settled) {
        this.outcome = outcome;
        this.reason = reason;
        this.mergedInto = mergedInto;
        this.settled = settled;
    }

    public void fulfil(UUID activity, Stamp settled) {
        settle(Outcome.DUE, null, null, settled);
        activities.add(activity);
    }

    public void reopen() {
        takeBack();
        activities.clear();
    }

    /** What was said of it counts no more; its activities do. */
    public void takeBack() {
        settle(Outcome.DUE, null, null, null);
    }

    /** @param fulfilled whether one of its activities counts */
    public Outcome outcome(boolean fulfilled, LocalDate today) {
        if (outcome != Outcome.DUE) {
            return outcome;
        }
        return fulfilled ? Outcome.DONE : dueOn.isBefore(today) ? Outcome.MISSED : Outcome.DUE;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null for none. */
    public String reason() {
        return reason;
    }

    /** The task it was merged into; null for none. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** Null where nobody settled it. */
    public Stamp settled() {
        return settled;
    }

    public Set<UUID> activities() {
        return activities;
    }
}

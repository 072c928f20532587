package vn.loa.work.channel;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.kernel.http.Ref;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;
import vn.loa.reading.term.ChannelType;

/** One loudspeaker system, page, board or meeting of a unit. Never deleted: retired ones stay on the activities they carried. */
@Entity
public class Channel extends UnitOwned {
    @Enumerated(EnumType.STRING)
    ChannelType type;

    String name;
    String measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_by_id")
    Assignee runBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Slot> slots = List.of();

    String note;

    @Column(name = "retired_at")
    Instant retiredAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    protected Channel() {}

    Channel(UUID id, Unit unit, ChannelDraft draft, @Nullable Assignee runBy, Instant now) {
        super(id, unit);
        this.createdAt = now;
        write(draft, runBy);
    }

    /** @return the draft as it was before */
    ChannelDraft edit(ChannelDraft draft, @Nullable Assignee runBy) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", ChannelProblem.CHANNEL_UNIT_FIXED);
        }
        var before = draft();
        write(draft, runBy);
        return before;
    }

    void retire(Instant now) {
        if (retiredAt != null) {
            throw ChannelProblem.CHANNEL_RETIRED.problem();
        }
        retiredAt = now;
    }

    void reinstate() {
        if (retiredAt == null) {
            throw ChannelProblem.CHANNEL_NOT_RETIRED.problem();
        }
        retiredAt = null;
    }

    ChannelDraft draft() {
        return new ChannelDraft(unitId(), type, name, measure, runBy == null ? null : runBy.id(), slots, note);
    }

    public String name() {
        return name;
    }

    public ChannelType type() {
        return type;
    }

    /** What an activity's quantity counts here, e.g. "lượt phát". */
    public String measure() {
        return measure;
    }

    /** In the order of the week. */
    public List<Slot> slots() {
        return slots;
    }

    public boolean retired() {
        return retiredAt != null;
    }

    public Ref ref() {
        return new Ref(id, name);
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    /** How a unit communicates is no draft: units above see it. */
    @Override
    public boolean disclosed() {
        return true;
    }

    private void write(ChannelDraft draft, Assignee runBy) {
        refuseRepeated(draft.slots());
        type = draft.type();
        name = draft.name();
        measure = draft.measure();
        this.runBy = runBy;
        slots = draft.slots().stream()
                .sorted(Comparator.comparing(Slot::weekday).thenComparing(Slot::time))
                .toList();
        note = draft.note();
    }

    private static void refuseRepeated(List<Slot> slots) {
        var starts = new HashSet<String>();
        for (int i = 0; i < slots.size(); i++) {
            if (!starts.add(slots.get(i).weekday() + " " + slots.get(i).time())) {
                throw Problem.invalid("/slots/" + i, ChannelProblem.SLOT_REPEATED);
            }
        }
    }
}

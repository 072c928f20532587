package vn.loa.work.channel;

import jakarta.annotation.Nullable;
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
import vn.loa.people.assignee.Assignee;
import vn.loa.people.unit.Retirable;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.text.Folding;

/** One loudspeaker system, page, board or meeting of a unit. */
@Entity
public class Channel extends Retirable {
    private static final String PLAYS = Folding.words("lượt phát");

    @Enumerated(EnumType.STRING)
    ChannelType type;

    String measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_by_id")
    Assignee runBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Slot> slots = List.of();

    String note;

    protected Channel() {}

    Channel(UUID id, Unit unit, ChannelDraft draft, @Nullable Assignee runBy, Instant now) {
        super(id, unit, now);
        write(draft, runBy);
    }

    void edit(ChannelDraft draft, @Nullable Assignee runBy) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", ChannelProblem.CHANNEL_UNIT_FIXED);
        }
        write(draft, runBy);
    }

    ChannelDraft draft() {
        return new ChannelDraft(unitId(), type, name, measure, idOf(runBy), slots, note);
    }

    public ChannelType type() {
        return type;
    }

    /** The unit of an activity's quantity here, e.g. "lượt phát". */
    public String measure() {
        return measure;
    }

    /** Whether a quantity here is a number of plays. */
    public boolean countsPlays() {
        return Folding.words(measure).equals(PLAYS);
    }

    /** In the order of the week. */
    public List<Slot> slots() {
        return slots;
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

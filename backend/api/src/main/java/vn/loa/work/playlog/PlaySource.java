package vn.loa.work.playlog;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.loa.people.unit.Retirable;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.text.Folding;
import vn.loa.work.channel.Channel;

/** A system that plays items on one of the unit's loudspeaker channels, and how its log is read. */
@Entity
@Table(name = "play_source")
public class PlaySource extends Retirable {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "channel_id")
    Channel channel;

    /** The channel's, which stays while the source is there. */
    String measure;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "column_map")
    PlayColumns columns;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PlayCategory> categories = List.of();

    String note;

    protected PlaySource() {}

    PlaySource(Unit unit, PlaySourceDraft draft, Channel channel, Instant now) {
        super(null, unit, now);
        write(draft, channel);
    }

    void edit(PlaySourceDraft draft, Channel channel) {
        if (!draft.unit().equals(unitId())) {
            throw Problem.invalid("/unit", PlaySourceProblem.PLAY_SOURCE_UNIT_FIXED);
        }
        write(draft, channel);
    }

    void requireInUse() {
        if (retired()) {
            throw PlaySourceProblem.PLAY_SOURCE_RETIRED.problem();
        }
    }

    /** What its logs are called as evidence and in the journal. */
    String logTitle() {
        return "Nhật ký phát của " + name;
    }

    PlaySourceDraft draft() {
        return new PlaySourceDraft(unitId(), channel.id(), name, columns, categories, note);
    }

    /** The categories whose items count, folded. */
    Set<String> counted() {
        return categories.stream().map(PlayCategory::folded).collect(Collectors.toSet());
    }

    /** The topics of a category of the system, of whichever plan. */
    Set<UUID> topics(String category) {
        var folded = Folding.fold(category);
        return categories.stream()
                .filter(one -> one.folded().equals(folded))
                .map(PlayCategory::topic)
                .collect(Collectors.toSet());
    }

    private void write(PlaySourceDraft draft, Channel channel) {
        if (channel.type() != ChannelType.LOUDSPEAKER) {
            throw Problem.invalid("/channel", PlaySourceProblem.PLAY_SOURCE_CHANNEL_UNFIT);
        }
        if (!channel.countsPlays()) {
            throw Problem.invalid("/channel", PlaySourceProblem.PLAY_SOURCE_MEASURE_UNFIT, channel.measure());
        }
        draft.columns().check();
        this.channel = channel;
        measure = channel.measure();
        name = draft.name();
        columns = draft.columns();
        categories = List.copyOf(draft.categories());
        note = draft.note();
    }
}

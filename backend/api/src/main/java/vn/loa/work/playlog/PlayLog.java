package vn.loa.work.playlog;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.UnitOwned;
import vn.loa.work.evidence.Evidence;

/** A log as it came in, with rows that were not known before. It never changes. */
@Entity
@Table(name = "play_log")
public class PlayLog extends UnitOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id", updatable = false)
    PlaySource source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id", updatable = false)
    Evidence evidence;

    @Column(name = "new_rows", updatable = false)
    int newRows;

    @Embedded
    @EmbeddedColumnNaming("received_%s")
    Stamp received;

    protected PlayLog() {}

    PlayLog(PlaySource source, Evidence evidence, int newRows, Stamp received) {
        super(null, source.unit());
        this.source = source;
        this.evidence = evidence;
        this.newRows = newRows;
        this.received = received;
    }

    @Override
    public String subjectTitle() {
        return source.name();
    }

    @Override
    public boolean disclosed() {
        return true;
    }
}

package vn.loa.work.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import java.util.UUID;
import vn.loa.reading.term.ClauseKind;

/** One piece of a plan's text. Its label is kept as written and identifies nothing: labels repeat and skip. */
@Entity
public class Clause extends PlanItem {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    Clause parent;

    String label;

    @Enumerated(EnumType.STRING)
    ClauseKind kind;

    String heading;
    String text;
    String path;

    /** Its origin in a document; null where it was written here. */
    @Embedded
    Origin origin;

    protected Clause() {}

    Clause(UUID id, Plan plan) {
        super(id, plan);
    }

    void write(ClauseDraft draft, Clause parent, String path) {
        this.parent = parent;
        this.path = path;
        label = draft.label();
        kind = draft.kind();
        heading = draft.heading();
        text = draft.text();
    }

    /** It was read from a document; edits do not change that. */
    void readAt(Origin origin) {
        this.origin = origin;
    }

    @Override
    String called() {
        return path;
    }

    /** Itself where it is one of {@code kept}, else the nearest above it that is; null for none. */
    public static Clause standing(Clause clause, Set<UUID> kept) {
        var standing = clause;
        while (standing != null && !kept.contains(standing.id())) {
            standing = standing.parent;
        }
        return standing;
    }

    ClauseDraft draft() {
        return new ClauseDraft(id, idOf(parent), label, kind, heading, text);
    }

    public Clause parent() {
        return parent;
    }

    /** As written: {@code d)}, {@code -}, {@code IV.}; null where there is none. */
    public String label() {
        return label;
    }

    public ClauseKind kind() {
        return kind;
    }

    public String heading() {
        return heading;
    }

    public String text() {
        return text;
    }

    /** Labels from the root, bare and joined: {@code II.2.b}; a dash or no label counts as its place among its siblings. */
    public String path() {
        return path;
    }
}

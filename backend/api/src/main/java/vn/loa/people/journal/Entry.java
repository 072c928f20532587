package vn.loa.people.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.loa.people.access.Actor;
import vn.loa.people.access.ActorKind;

/** One fact of one unit's chain; its hash covers all of it and the hash before. */
@Entity
@Immutable
@Table(name = "journal_entry")
@IdClass(Entry.Key.class)
public class Entry {
    record Key(UUID unitId, long sequence) implements Serializable {}

    private static final String SEPARATOR = "\u001f";

    @Id
    @Column(name = "unit_id")
    UUID unitId;

    @Id
    long sequence;

    Instant at;

    @Column(name = "actor_kind")
    @Enumerated(EnumType.STRING)
    ActorKind actorKind;

    @Column(name = "actor_id")
    UUID actorId;

    String actor;
    String noun;
    UUID subject;

    @Column(name = "subject_title")
    String subjectTitle;

    String fact;
    String reason;
    String changes;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    /** With {@link #ordinal} the position among the facts of all units, given by the database; see {@link Position}. */
    long xact;

    long ordinal;

    protected Entry() {}

    /** One without its place in the chain, which the database gives it. */
    Entry(Unwritten.Told told, Instant at) {
        this.unitId = told.unitId();
        this.at = at;
        this.actorKind = told.actor().kind();
        this.actorId = told.actor().id();
        this.actor = told.actor().name();
        this.noun = told.fact().noun();
        this.subject = told.subject();
        this.subjectTitle = told.subjectTitle();
        this.fact = told.fact().name();
        this.reason = told.reason();
        this.changes = told.changes();
    }

    /** What the hash covers between the entry's number and the hash before, separated by a character no text contains. */
    String hashed() {
        return String.join(
                SEPARATOR,
                at.toString(),
                hashedActor(),
                actor,
                noun,
                subject.toString(),
                subjectTitle,
                fact,
                hashedReason(),
                changes);
    }

    /** SHA-256, hex, over every field and the hash before; {@link Unwritten} lets the database compute the same. */
    String computeHash() {
        var text = String.join(SEPARATOR, unitId.toString(), Long.toString(sequence), hashed(), previousHash);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** No reason is the word null in the hash, so the word itself stands behind a character no text contains. */
    private String hashedReason() {
        return "null".equals(reason) ? "\u001enull" : String.valueOf(reason);
    }

    /** A person has no kind in the hash: entries from before other kinds existed keep their hash. */
    private String hashedActor() {
        return actorKind == ActorKind.PERSON ? String.valueOf(actorId) : actorKind + ":" + actorId;
    }

    public UUID unitId() {
        return unitId;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return new Actor(actorKind, actorId, actor);
    }

    /** As {@link Fact#noun()}. */
    public String noun() {
        return noun;
    }

    /** The row it happened to. */
    public UUID subject() {
        return subject;
    }

    public String subjectTitle() {
        return subjectTitle;
    }

    /** As {@link Fact#name()}. */
    public String fact() {
        return fact;
    }

    /** Null for none. */
    public String reason() {
        return reason;
    }

    Position position() {
        return new Position(xact, ordinal);
    }
}

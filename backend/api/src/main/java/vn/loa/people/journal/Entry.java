package vn.loa.people.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** One fact of one unit's chain; its hash covers all of it and the hash before. */
@Entity
@Table(name = "journal_entry")
@IdClass(Entry.Key.class)
class Entry {
    record Key(UUID unitId, long sequence) implements Serializable {}

    @Id
    @Column(name = "unit_id")
    UUID unitId;

    @Id
    long sequence;

    Instant at;

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

    Entry() {}

    Entry(
            UUID unitId,
            long sequence,
            Instant at,
            UUID actorId,
            String actor,
            String noun,
            UUID subject,
            String subjectTitle,
            String fact,
            String reason,
            String changes,
            String previousHash) {
        this.unitId = unitId;
        this.sequence = sequence;
        this.at = at;
        this.actorId = actorId;
        this.actor = actor;
        this.noun = noun;
        this.subject = subject;
        this.subjectTitle = subjectTitle;
        this.fact = fact;
        this.reason = reason;
        this.changes = changes;
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** SHA-256, hex, over every field and the hash before, parted by a character no text holds. */
    String computeHash() {
        var text = String.join(
                "\u001f",
                unitId.toString(),
                Long.toString(sequence),
                at.toString(),
                String.valueOf(actorId),
                actor,
                noun,
                subject.toString(),
                subjectTitle,
                fact,
                String.valueOf(reason),
                changes,
                previousHash);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

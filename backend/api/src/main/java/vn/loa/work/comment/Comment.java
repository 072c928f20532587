package vn.loa.work.comment;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.kernel.http.Ref;
import vn.loa.people.door.Stamp;
import vn.loa.work.task.OfTask;
import vn.loa.work.task.Task;

/** What somebody said about a task. Withdrawn, it leaves who said something and when. */
@Entity
public class Comment extends OfTask {
    String text;

    @ElementCollection
    @CollectionTable(name = "comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    Set<Mention> mentions = new HashSet<>();

    @Embedded
    @EmbeddedColumnNaming("written_%s")
    Stamp written;

    @Column(name = "edited_at")
    Instant editedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    protected Comment() {}

    Comment(Task task, String text, List<Ref> mentioned, Stamp written) {
        super(task);
        this.written = written;
        write(text, mentioned);
    }

    /** Who is mentioned still has seen it, or not. */
    void edit(String text, List<Ref> mentioned, Instant now) {
        requireStanding();
        write(text, mentioned);
        editedAt = now;
    }

    void withdraw(Instant now) {
        requireStanding();
        withdrawnAt = now;
    }

    CommentDraft draft() {
        return new CommentDraft(text, mentioned().stream().map(Ref::id).toList());
    }

    List<Ref> mentioned() {
        return mentions.stream()
                .map(Mention::ref)
                .sorted(Comparator.comparing(Ref::name).thenComparing(Ref::id))
                .toList();
    }

    /** Whether it mentions somebody who has not looked yet. */
    boolean waitsFor(UUID account) {
        return withdrawnAt == null
                && !written.byId().equals(account)
                && mentions.stream().anyMatch(mention -> mention.account().equals(account) && mention.seenAt() == null);
    }

    public String text() {
        return text;
    }

    /** The name the writer had then. */
    public String by() {
        return written.by();
    }

    private void write(String text, List<Ref> mentioned) {
        var before = mentions.stream().collect(toMap(Mention::account, mention -> mention));
        this.text = text;
        replace(
                mentions,
                mentioned.stream()
                        .map(one -> before.getOrDefault(one.id(), new Mention(one.id(), one.name(), null)))
                        .toList());
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw CommentProblem.COMMENT_WITHDRAWN.problem();
        }
    }
}

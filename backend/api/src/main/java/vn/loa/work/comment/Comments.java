package vn.loa.work.comment;

import static vn.loa.people.access.Action.TASK_COMMENT;
import static vn.loa.work.comment.CommentFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.people.account.Accounts;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.task.Task;

/** The door to comments. */
@ApplicationScoped
public class Comments extends Door<Comment, CommentView> {
    private static final String SEEN = """
            update comment_mention set seen_at = :now
            where account_id = :me and seen_at is null and comment_id in (select id from comment where task_id = :task)
            """;

    @Inject
    Accounts accounts;

    Comments() {
        super(Comment.class, "join fetch e.unit join fetch e.task t join fetch t.plan", "left join fetch e.mentions");
    }

    /** What mentions the caller at the unit and was not looked at yet, the last of each task. */
    public List<Comment> waiting(Unit unit) {
        var tasks = new HashSet<Task>();
        return list("""
                        e join e.mentions m join fetch e.task t join fetch t.plan
                        where e.unit = ?1 and m.account = ?2 and m.seenAt is null and e.withdrawnAt is null and e.written.byId <> ?2
                        order by e.written.at desc, e.id desc
                        """, unit, caller.accountId()).stream()
                .filter(comment -> tasks.add(comment.task()))
                .toList();
    }

    CommentList of(Task task) {
        var comments = list("e left join fetch e.mentions where e.task = ?1 order by e.written.at, e.id", task);
        var me = caller.accountId();
        return new CommentList(
                views(comments),
                accounts.working(task.unit()),
                comments.stream().anyMatch(comment -> comment.waitsFor(me)));
    }

    Comment write(Task task, CommentDraft draft) {
        return create(
                COMMENT_WRITTEN, new Comment(task, draft.text(), mentioned(draft.mentions(), task.unit()), stamp()));
    }

    Comment edit(Comment comment, CommentDraft draft) {
        requireOwn(comment);
        var before = comment.draft();
        comment.edit(draft.text(), mentioned(draft.mentions(), comment.unit()), now());
        return recorded(COMMENT_EDITED, comment, before, comment.draft());
    }

    Comment withdraw(Comment comment) {
        requireOwn(comment);
        comment.withdraw(now());
        return recorded(COMMENT_WITHDRAWN, comment);
    }

    /** The caller has looked at what is said about the task. */
    CommentList look(Task task) {
        sql.of(SEEN)
                .bind("now", now())
                .bind("me", caller.accountId())
                .bind("task", task.id())
                .update();
        return of(task);
    }

    @Override
    protected List<CommentView> views(List<Comment> comments) {
        return comments.stream()
                .map(comment -> CommentView.of(
                        comment,
                        caller.allowed(
                                comment,
                                own(comment) && comment.withdrawnAt == null ? List.of(TASK_COMMENT) : List.of())))
                .toList();
    }

    /** The people of the unit a draft mentions; 422 at the index of any other and of a repeated one. */
    private List<Ref> mentioned(List<UUID> mentions, Unit unit) {
        var people = accounts.working(unit);
        var named = new HashSet<UUID>();
        for (int i = 0; i < mentions.size(); i++) {
            var id = mentions.get(i);
            if (people.stream().noneMatch(one -> one.id().equals(id))) {
                throw Problem.invalid("/mentions/" + i, CommentProblem.COMMENT_MENTION_ELSEWHERE);
            }
            if (!named.add(id)) {
                throw Problem.invalid("/mentions/" + i, Fault.REPEATED);
            }
        }
        return people.stream().filter(one -> named.contains(one.id())).toList();
    }

    private boolean own(Comment comment) {
        return comment.written.byId().equals(caller.actor().id());
    }

    private void requireOwn(Comment comment) {
        if (!own(comment)) {
            throw CommentProblem.COMMENT_OF_ANOTHER.problem();
        }
    }
}

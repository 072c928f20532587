package vn.loa.work.activity;

import static vn.loa.work.activity.ActivityProblem.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.access.Row;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channel;
import vn.loa.work.evidence.Evidence;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.task.Task;

/** Something that happened. Never deleted: a wrong one is withdrawn with a reason, kept, and counted nowhere. */
@Entity
public class Activity extends Timestamped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    Task task;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "channel_id")
    Channel channel;

    @ManyToMany
    @JoinTable(
            name = "activity_topic",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("position")
    Set<Topic> topics = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "activity_evidence",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "evidence_id"))
    @OrderBy("added.at, id")
    Set<Evidence> evidence = new LinkedHashSet<>();

    @Column(name = "held_on")
    LocalDate on;

    @Column(name = "held_at")
    LocalTime at;

    String place;
    String title;
    String note;
    long quantity;
    Long audience;

    @Column(name = "integrated_into")
    String integratedInto;

    String explanation;

    @Embedded
    @EmbeddedColumnNaming("logged_%s")
    Stamp logged;

    /** The system whose play log made it; null where a person logged it. */
    @Column(updatable = false)
    String source;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    protected Activity() {}

    Activity(UUID id, ActivityDraft draft, ActivityChoices choices, Stamp logged, LocalDate today) {
        super(id, choices.plan().unit(), logged.at());
        plan = choices.plan();
        this.logged = logged;
        plan.requireIssued();
        write(draft, choices, today);
    }

    void edit(ActivityDraft draft, ActivityChoices choices, LocalDate today, Instant now) {
        plan.requireIssued();
        requireCounted();
        if (!draft.plan().equals(plan.id())) {
            throw Problem.invalid("/plan", ACTIVITY_PLAN_FIXED);
        }
        if (machineMade()) {
            requireAsLogged(draft);
        }
        var before = draft();
        write(draft, choices, today);
        if (!before.equals(draft())) {
            touch(now);
        }
    }

    public boolean takesProof() {
        return evidence.size() < ActivityDraft.MOST_EVIDENCE;
    }

    void prove(Evidence proof, Instant now) {
        plan.requireIssued();
        requireCounted();
        evidence.add(proof);
        touch(now);
    }

    /** Its rows say when, where and how often: what they count is not typed over. */
    private void requireAsLogged(ActivityDraft draft) {
        var problem = Fault.INVALID_DATA.problem();
        if (!draft.channel().equals(channel.id())) {
            problem.at("/channel", ACTIVITY_MACHINE_MADE);
        }
        if (!draft.on().equals(on)) {
            problem.at("/on", ACTIVITY_MACHINE_MADE);
        }
        if (draft.quantity() != quantity) {
            problem.at("/quantity", ACTIVITY_MACHINE_MADE);
        }
        problem.refuse();
    }

    /** A log tells of more plays, or proves what a person wrote: it takes nothing away. Its rows name logs beyond the most evidence. */
    void playedMore(long plays, List<Evidence> proof, Instant now) {
        plan.requireIssued();
        requireCounted();
        quantity = Math.max(quantity, plays);
        proof.stream()
                .limit(Math.max(0, ActivityDraft.MOST_EVIDENCE - evidence.size()))
                .forEach(evidence::add);
        touch(now);
    }

    void withdraw(String reason, Instant now) {
        plan.requireIssued();
        requireCounted();
        withdrawnAt = now;
        withdrawalReason = reason;
        touch(now);
    }

    void restore(Instant now) {
        plan.requireIssued();
        if (withdrawnAt == null) {
            throw ACTIVITY_NOT_WITHDRAWN.problem();
        }
        withdrawnAt = null;
        withdrawalReason = null;
        touch(now);
    }

    ActivityDraft draft() {
        return new ActivityDraft(
                        plan.id(),
                        idOf(task),
                        channel.id(),
                        topics.stream().map(Topic::id).toList(),
                        on,
                        at,
                        place,
                        title,
                        note,
                        quantity,
                        audience,
                        integratedInto,
                        explanation,
                        evidence.stream().map(Row::id).toList())
                .ordered();
    }

    public Plan plan() {
        return plan;
    }

    /** The task it was done for; null for none. */
    public Task task() {
        return task;
    }

    public Channel channel() {
        return channel;
    }

    public Set<Topic> topics() {
        return topics;
    }

    public LocalDate on() {
        return on;
    }

    public String title() {
        return title;
    }

    public long quantity() {
        return quantity;
    }

    /** Whether a system's play log made it. */
    public boolean machineMade() {
        return source != null;
    }

    public Set<Evidence> evidence() {
        return evidence;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    @Override
    public boolean disclosed() {
        return plan.disclosed();
    }

    @Override
    public Set<UUID> assignees() {
        return task == null ? Set.of() : task.assignees();
    }

    private void write(ActivityDraft draft, ActivityChoices choices, LocalDate today) {
        requireDay(draft.on(), today);
        task = choices.task();
        channel = choices.channel();
        replace(topics, choices.topics());
        replace(evidence, choices.evidence());
        on = draft.on();
        at = draft.at();
        place = draft.place();
        title = draft.title();
        note = draft.note();
        quantity = draft.quantity();
        audience = draft.audience();
        integratedInto = draft.integratedInto();
        explanation = draft.explanation();
    }

    private void requireDay(LocalDate day, LocalDate today) {
        var first = new ReportingYear(plan.year()).opens();
        var last = LocalDate.of(plan.year(), 12, 31);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Problem.invalid("/on", ACTIVITY_OUTSIDE_PLAN_YEAR, first.toString(), last.toString());
        }
        if (day.isAfter(today)) {
            throw Problem.invalid("/on", ACTIVITY_IN_FUTURE);
        }
    }

    private void requireCounted() {
        if (withdrawnAt != null) {
            throw ACTIVITY_WITHDRAWN.problem();
        }
    }
}

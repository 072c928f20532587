package vn.loa.work.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Row;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.unit.UnitOwned;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channel;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.series.Series;

/** One task of a plan. Never deleted: a task that will not be done is cancelled with a reason. */
@Entity
public class Task extends UnitOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    String code;
    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_id")
    Assignee lead;

    @Column(name = "inferred_lead")
    boolean inferredLead;

    @ManyToMany
    @JoinTable(
            name = "task_coordinating",
            joinColumns = @JoinColumn(name = "task_id"),
            inverseJoinColumns = @JoinColumn(name = "assignee_id"))
    @OrderBy("name")
    Set<Assignee> coordinating = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "task_topic",
            joinColumns = @JoinColumn(name = "task_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("position")
    Set<Topic> topics = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "task_channel",
            joinColumns = @JoinColumn(name = "task_id"),
            inverseJoinColumns = @JoinColumn(name = "channel_id"))
    @OrderBy("name")
    Set<Channel> channels = new LinkedHashSet<>();

    String deliverable;

    /** The task it is a copy of; null where it was written here. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copied_from_id", updatable = false)
    Task copiedFrom;

    @Column(name = "starts_on")
    LocalDate startsOn;

    @Column(name = "due_on")
    LocalDate dueOn;

    /** Null where it is done once. */
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "series_id")
    Series series;

    @Embedded
    Execution execution = new Execution();

    /** As the signed papers of its plan have it; null where they do not. */
    @JdbcTypeCode(SqlTypes.JSON)
    @OptimisticLock(excluded = true)
    @Column(name = "in_paper")
    TaskInPaper inPaper;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Task() {}

    Task(UUID id, TaskDraft draft, TaskChoices choices, Task copiedFrom, Instant now) {
        super(id, choices.plan().unit());
        plan = choices.plan();
        createdAt = now.truncatedTo(ChronoUnit.MICROS);
        updatedAt = createdAt;
        this.copiedFrom = copiedFrom;
        write(draft, choices);
    }

    /** @return the draft as it was before; the row is unchanged where nothing differs */
    TaskDraft edit(TaskDraft draft, TaskChoices choices, Instant now) {
        plan.requireOpen();
        var before = draft();
        if (!before.equals(draft.ordered())) {
            write(draft, choices);
            touch(now);
        }
        return before;
    }

    void start(LocalDate day, Instant now) {
        plan.requireIssued();
        execution.start(day);
        touch(now);
    }

    /** Something was done for it on {@code day}, before the day it was said to start. */
    void startEarlier(LocalDate day, Instant now) {
        execution.startEarlier(day);
        touch(now);
    }

    void undoStart(boolean hasActivities, Instant now) {
        plan.requireOpen();
        execution.undoStart(hasActivities);
        touch(now);
    }

    /** @param proven whether an activity of it has evidence; without, the explanation is needed */
    void complete(String explanation, boolean proven, LocalDate day, Instant now) {
        plan.requireIssued();
        execution.complete(explanation, proven, day);
        touch(now);
    }

    void undoCompletion(Instant now) {
        plan.requireOpen();
        execution.undoCompletion();
        touch(now);
    }

    void cancel(String reason, LocalDate day, Instant now) {
        plan.requireOpen();
        execution.cancel(reason, day);
        touch(now);
    }

    void undoCancellation(boolean hasActivities, Instant now) {
        plan.requireOpen();
        execution.undoCancellation(hasActivities);
        touch(now);
    }

    /** Later, as was granted. */
    void extend(LocalDate day, Instant now) {
        plan.requireIssued();
        dueOn = day;
        touch(now);
    }

    /** Somebody settled a day of its series. */
    void daySettled(Instant now) {
        plan.requireIssued();
        touch(now);
    }

    public TaskDraft draft() {
        return new TaskDraft(
                        plan.id(),
                        clause == null ? null : clause.id(),
                        code,
                        title,
                        lead == null ? null : lead.id(),
                        inferredLead,
                        coordinating.stream().map(Row::id).toList(),
                        topics.stream().map(Topic::id).toList(),
                        channels.stream().map(Row::id).toList(),
                        deliverable,
                        startsOn,
                        dueOn,
                        recurrenceText(),
                        rrule())
                .ordered();
    }

    public Plan plan() {
        return plan;
    }

    /** Its clause in the paper; null for none. */
    public Clause clause() {
        return clause;
    }

    public Assignee lead() {
        return lead;
    }

    public Set<Assignee> coordinating() {
        return coordinating;
    }

    public Set<Channel> channels() {
        return channels;
    }

    public TaskState state() {
        return execution.state;
    }

    /** Null for no day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    TaskDays days() {
        return execution.days();
    }

    /** Null where it is done once. */
    public Series series() {
        return series;
    }

    /** The recurrence in the paper's wording; null for none. */
    String recurrenceText() {
        return series == null ? null : series.words();
    }

    String rrule() {
        return series == null ? null : series.rrule();
    }

    public Ref ref() {
        return new Ref(id, title);
    }

    /** @param days of its series */
    TaskLine line(List<LocalDate> days) {
        return new TaskLine(
                title,
                lead == null ? null : lead.name(),
                coordinating.stream().map(Assignee::name).toList(),
                deliverable,
                startsOn,
                dueOn,
                recurrenceText(),
                rrule(),
                days);
    }

    /** @param days of its series */
    TaskInPaper asPrinted(List<LocalDate> days) {
        return new TaskInPaper(
                lead == null ? null : lead.id(),
                coordinating.stream().map(Row::id).toList(),
                line(days));
    }

    /** A paper was signed that has it so; null where it leaves it out. */
    void signed(TaskInPaper printed) {
        inPaper = printed;
    }

    /** Its clause was repealed: it hangs on one above, or on none. */
    void moveTo(Clause standing, Instant now) {
        clause = standing;
        touch(now);
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
        return Stream.concat(Stream.ofNullable(lead), coordinating.stream())
                .map(Row::id)
                .collect(Collectors.toSet());
    }

    private void write(TaskDraft draft, TaskChoices choices) {
        refuse(draft.inferredLead() && draft.lead() == null, "/inferredLead", TaskProblem.TASK_INFERRED_WITHOUT_LEAD);
        int twice = draft.coordinating().indexOf(draft.lead());
        refuse(twice >= 0, "/coordinating/" + twice, TaskProblem.TASK_LEAD_COORDINATES);
        clause = choices.clause();
        code = draft.code();
        title = draft.title();
        lead = choices.lead();
        inferredLead = draft.inferredLead();
        replace(coordinating, choices.coordinating());
        replace(topics, choices.topics());
        replace(channels, choices.channels());
        deliverable = draft.deliverable();
        series = new Schedule(draft, plan.year()).series(plan.published() || draft.recurs() ? series : null);
        startsOn = draft.startsOn();
        dueOn = draft.dueOn();
    }

    /** Keeps unchanged rows, so that only changes are written. */
    private static <T> void replace(Set<T> held, List<T> chosen) {
        held.retainAll(chosen);
        held.addAll(chosen);
    }

    private static void refuse(boolean wrong, String pointer, TaskProblem problem) {
        if (wrong) {
            throw Problem.invalid(pointer, problem);
        }
    }

    /** The time always advances, so that the version does too. */
    private void touch(Instant now) {
        var later = now.truncatedTo(ChronoUnit.MICROS);
        updatedAt = later.isAfter(updatedAt) ? later : updatedAt.plus(1, ChronoUnit.MICROS);
    }
}

package vn.loa.work.broadcast;

import static vn.loa.work.broadcast.BroadcastProblem.*;
import static vn.loa.work.broadcast.BroadcastState.*;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.Timestamped;
import vn.loa.problem.Problem;
import vn.loa.work.activity.Activity;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Slot;
import vn.loa.work.figure.ReportingYear;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.task.Task;

/** An item planned on a channel for a day: something to read out, post or put up. */
@Entity
public class Broadcast extends Timestamped {
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
            name = "broadcast_topic",
            joinColumns = @JoinColumn(name = "broadcast_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("position")
    Set<Topic> topics = new LinkedHashSet<>();

    @Column(name = "planned_on")
    LocalDate on;

    @Column(name = "planned_at")
    LocalTime at;

    Integer minutes;
    String title;
    String script;

    @Enumerated(EnumType.STRING)
    BroadcastState state = DRAFT;

    @Embedded
    @EmbeddedColumnNaming("reviewed_%s")
    Stamp reviewed;

    @Embedded
    @EmbeddedColumnNaming("approved_%s")
    Stamp approved;

    @Embedded
    @EmbeddedColumnNaming("settled_%s")
    Stamp settled;

    /** Why it was returned, or not aired. */
    String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id")
    Activity activity;

    protected Broadcast() {}

    Broadcast(BroadcastDraft draft, BroadcastChoices choices, Instant now) {
        super(null, choices.plan().unit(), now);
        plan = choices.plan();
        plan.requireIssued();
        write(draft, choices);
    }

    /** Other words are to be reviewed again; another hour is not. */
    void edit(BroadcastDraft draft, BroadcastChoices choices, Instant now) {
        requireOpen();
        if (!draft.plan().equals(plan.id())) {
            throw Problem.invalid("/plan", BROADCAST_PLAN_FIXED);
        }
        var before = draft();
        write(draft, choices);
        if (!draft().sameWords(before)) {
            begin();
        }
        if (!draft().equals(before)) {
            touch(now);
        }
    }

    void review(Stamp by) {
        requireOpen();
        requireDraft();
        state = REVIEWED;
        reviewed = by;
        reason = null;
        touch(by.at());
    }

    void approve(Stamp by) {
        requireOpen();
        if (state != REVIEWED) {
            throw BROADCAST_NOT_REVIEWED.problem();
        }
        state = APPROVED;
        approved = by;
        touch(by.at());
    }

    void giveBack(String reason, Instant now) {
        requireOpen();
        if (state == DRAFT) {
            throw BROADCAST_NOTHING_TO_RETURN.problem();
        }
        begin();
        this.reason = reason;
        touch(now);
    }

    void requireAirable(LocalDate today) {
        requireOpen();
        if (state != APPROVED) {
            throw BROADCAST_NOT_APPROVED.problem();
        }
        if (on.isAfter(today)) {
            throw BROADCAST_STILL_TO_COME.problem();
        }
    }

    void air(Activity activity, Stamp by) {
        state = AIRED;
        this.activity = activity;
        settled = by;
        touch(by.at());
    }

    void drop(String reason, Stamp by) {
        requireOpen();
        state = NOT_AIRED;
        this.reason = reason;
        settled = by;
        touch(by.at());
    }

    /** It stands again where it stood; an activity that counts would be counted twice. */
    void reopen(Instant now) {
        plan.requireIssued();
        if (state.open()) {
            throw BROADCAST_OPEN.problem();
        }
        if (activity != null && !activity.withdrawn()) {
            throw BROADCAST_ACTIVITY_COUNTS.problem();
        }
        state = approved != null ? APPROVED : reviewed != null ? REVIEWED : DRAFT;
        activity = null;
        settled = null;
        reason = null;
        touch(now);
    }

    void requireDraft() {
        if (state != DRAFT) {
            throw BROADCAST_NOT_DRAFT.problem();
        }
    }

    void requireOpen() {
        plan.requireIssued();
        if (!state.open()) {
            throw BROADCAST_SETTLED.problem();
        }
    }

    BroadcastDraft draft() {
        return new BroadcastDraft(
                plan.id(),
                idOf(task),
                channel.id(),
                topics.stream().map(Topic::id).sorted().toList(),
                on,
                at,
                minutes,
                title,
                script);
    }

    /** The channel's slot its hour falls into. */
    Optional<Slot> slot() {
        return channel.slots().stream()
                .filter(slot -> at != null && slot.on(on) && slot.holds(at))
                .findFirst();
    }

    /** Whether its day has passed without anybody saying what came of it. */
    boolean unsettled(LocalDate today) {
        return state.open() && on.isBefore(today);
    }

    public LocalDate on() {
        return on;
    }

    public Plan plan() {
        return plan;
    }

    /** The task it is for; null for none. */
    public Task task() {
        return task;
    }

    /** What it became; null while it was not aired. */
    public Activity activity() {
        return activity;
    }

    public String title() {
        return title;
    }

    public Set<Topic> topics() {
        return topics;
    }

    public boolean aired() {
        return state == AIRED;
    }

    /** Whether an hour of its day is its own: its minutes, or the slot it stands in. */
    public boolean holds(LocalTime hour) {
        return at != null
                && (at.equals(hour)
                        || minutes != null && new Slot(on.getDayOfWeek().getValue(), at, minutes).holds(hour)
                        || slot().filter(slot -> slot.holds(hour)).isPresent());
    }

    /** Null for all day. */
    public LocalTime at() {
        return at;
    }

    public Channel channel() {
        return channel;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    /** Units above see what was approved, and what came of it. */
    @Override
    public boolean disclosed() {
        return state != DRAFT && state != REVIEWED;
    }

    @Override
    public Set<UUID> assignees() {
        return task == null ? Set.of() : task.assignees();
    }

    private void begin() {
        state = DRAFT;
        reviewed = null;
        approved = null;
    }

    private void write(BroadcastDraft draft, BroadcastChoices choices) {
        var first = new ReportingYear(plan.year()).opens();
        var last = LocalDate.of(plan.year(), 12, 31);
        if (draft.on().isBefore(first) || draft.on().isAfter(last)) {
            throw Problem.invalid("/on", BROADCAST_OUTSIDE_PLAN_YEAR, first.toString(), last.toString());
        }
        if (choices.channel().retired() && !choices.channel().equals(channel)) {
            throw Problem.invalid("/channel", BROADCAST_CHANNEL_RETIRED);
        }
        task = choices.task();
        channel = choices.channel();
        replace(topics, choices.topics());
        on = draft.on();
        at = draft.at();
        minutes = draft.minutes();
        title = draft.title();
        script = draft.script();
    }
}

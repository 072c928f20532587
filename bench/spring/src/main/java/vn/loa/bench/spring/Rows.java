package vn.loa.bench.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The tables that are measured, as entities. */
final class Rows {
    private Rows() {}

    @Entity
    @Table(name = "unit")
    static class Unit {
        @Id
        UUID id;

        String code;
        String name;
    }

    @Entity
    @Table(name = "plan")
    static class Plan {
        @Id
        UUID id;

        String title;

        @Column(name = "unit_path")
        @ColumnTransformer(read = "unit_path::text", write = "?::ltree")
        String unitPath;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "unit_id")
        Unit unit;
    }

    @Entity
    @Table(name = "clause")
    static class Clause {
        @Id
        UUID id;

        String label;
        String heading;
        String path;
    }

    @Entity
    @Table(name = "series")
    static class Series {
        @Id
        UUID id;

        String words;
        String rrule;
    }

    @Entity
    @Table(name = "assignee")
    static class Assignee {
        @Id
        UUID id;

        String name;
    }

    @Entity
    @Table(name = "channel")
    static class Channel {
        @Id
        UUID id;

        String name;
        String type;
    }

    @Entity
    @Table(name = "topic")
    static class Topic {
        @Id
        UUID id;

        String name;
        int position;
    }

    @Entity
    @Table(name = "task")
    static class Task {
        @Id
        UUID id;

        @Version
        int version;

        @Column(name = "unit_path")
        @ColumnTransformer(read = "unit_path::text", write = "?::ltree")
        String unitPath;

        String code;
        String title;

        @Column(name = "inferred_lead")
        boolean inferredLead;

        String deliverable;

        @Column(name = "starts_on")
        LocalDate startsOn;

        @Column(name = "due_on")
        LocalDate dueOn;

        String state;
        String explanation;

        @Column(name = "started_on")
        LocalDate startedOn;

        @Column(name = "done_on")
        LocalDate doneOn;

        @Column(name = "created_at")
        OffsetDateTime createdAt;

        @Column(name = "updated_at")
        OffsetDateTime updatedAt;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "unit_id")
        Unit unit;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "plan_id")
        Plan plan;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "clause_id")
        Clause clause;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "lead_id")
        Assignee lead;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "series_id")
        Series series;

        @ManyToMany
        @JoinTable(
                name = "task_coordinating",
                joinColumns = @JoinColumn(name = "task_id"),
                inverseJoinColumns = @JoinColumn(name = "assignee_id"))
        @OrderBy("name")
        Set<Assignee> coordinating;

        @ManyToMany
        @JoinTable(
                name = "task_topic",
                joinColumns = @JoinColumn(name = "task_id"),
                inverseJoinColumns = @JoinColumn(name = "topic_id"))
        @OrderBy("position")
        Set<Topic> topics;

        @ManyToMany
        @JoinTable(
                name = "task_channel",
                joinColumns = @JoinColumn(name = "task_id"),
                inverseJoinColumns = @JoinColumn(name = "channel_id"))
        @OrderBy("name")
        Set<Channel> channels;
    }

    @Entity
    @Table(name = "activity")
    static class Activity {
        @Id
        UUID id;

        @Version
        Integer version;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "unit_id")
        Unit unit;

        @Column(name = "unit_path")
        @ColumnTransformer(read = "unit_path::text", write = "?::ltree")
        String unitPath;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "plan_id")
        Plan plan;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "task_id")
        Task task;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "channel_id")
        Channel channel;

        @Column(name = "held_on")
        LocalDate heldOn;

        @Column(name = "held_at")
        LocalTime heldAt;

        String place;
        String title;
        long quantity;
        Long audience;

        @Column(name = "logged_by_id")
        UUID loggedById;

        @Column(name = "logged_by")
        String loggedBy;

        @Column(name = "logged_at")
        OffsetDateTime loggedAt;

        @Column(name = "updated_at")
        OffsetDateTime updatedAt;

        @ManyToMany
        @JoinTable(
                name = "activity_topic",
                joinColumns = @JoinColumn(name = "activity_id"),
                inverseJoinColumns = @JoinColumn(name = "topic_id"))
        Set<Topic> topics = new LinkedHashSet<>();
    }
}

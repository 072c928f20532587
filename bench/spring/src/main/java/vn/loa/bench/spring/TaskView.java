package vn.loa.bench.spring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

record TaskView(
        UUID id,
        Named unit,
        Named plan,
        Place clause,
        String code,
        String title,
        Named lead,
        boolean inferredLead,
        List<Named> coordinating,
        List<Named> topics,
        List<Named> channels,
        String deliverable,
        LocalDate startsOn,
        LocalDate dueOn,
        String recurrence,
        String rrule,
        String state,
        String explanation,
        LocalDate startedOn,
        LocalDate doneOn,
        Object activityCount,
        Object evidenceCount,
        Object lastActivityOn,
        Object plannedCount,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        int version) {
    /** @param mark a unit's code, a channel's type */
    record Named(UUID id, String name, String mark) {}

    record Place(UUID id, String label, String heading, String path) {}

    /** @param counts as {@link Tasks#counts} selects them */
    static TaskView of(Rows.Task task, Object[] counts) {
        return new TaskView(
                task.id,
                new Named(task.unit.id, task.unit.name, task.unit.code),
                new Named(task.plan.id, task.plan.title, null),
                task.clause == null
                        ? null
                        : new Place(task.clause.id, task.clause.label, task.clause.heading, task.clause.path),
                task.code,
                task.title,
                task.lead == null ? null : new Named(task.lead.id, task.lead.name, null),
                task.inferredLead,
                task.coordinating.stream().map(party -> new Named(party.id, party.name, null)).toList(),
                task.topics.stream().map(topic -> new Named(topic.id, topic.name, null)).toList(),
                task.channels.stream().map(channel -> new Named(channel.id, channel.name, channel.type)).toList(),
                task.deliverable,
                task.startsOn,
                task.dueOn,
                task.series == null ? null : task.series.words,
                task.series == null ? null : task.series.rrule,
                task.state,
                task.explanation,
                task.startedOn,
                task.doneOn,
                counts[1],
                counts[2],
                counts[3],
                counts[4],
                task.createdAt,
                task.updatedAt,
                task.version);
    }
}

package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan's tasks: created with the draft, then moved to the state in the story. */
final class TaskTelling {
    private static final Map<String, String> CODES = Map.of(
            "clause", "clause",
            "lead", "assignee",
            "coordinating", "assignee",
            "topics", "topic",
            "channels", "channel");

    private final Story story;
    private final Company company;
    private final Person coordinator;
    private final String plan;

    TaskTelling(Story story, Company company) {
        this.story = story;
        this.company = company;
        this.coordinator = company.person(story.person("coordinator"));
        this.plan = PlanTelling.id(story.name());
    }

    void give() {
        var there = there();
        story.parts("tasks").stream()
                .filter(task -> !there.containsKey(id(task)))
                .forEach(task -> coordinator.put("/tasks/" + id(task), draft(task)));
    }

    void progress() {
        var there = there();
        story.parts("tasks").forEach(task -> progress(task, there.get(id(task))));
        story.parts("settlements").forEach(this::settle);
        story.parts("extensions").forEach(this::extend);
        story.parts("urges").forEach(this::urge);
        story.parts("comments").forEach(this::comment);
    }

    /** Whoever leads it asks for a later day; the answer is left to whoever tries the demonstration. */
    private void extend(ObjectNode extension) {
        var path = "/tasks/" + story.id("task", extension.get("task").textValue()) + "/extensions";
        if (coordinator.find(path).orElseThrow().get("items").isEmpty()) {
            company.person(extension.get("by").textValue())
                    .create(path, story.name(), story.draft(extension, Map.of(), "task", "by"));
        }
    }

    private void urge(ObjectNode urge) {
        var task = story.id("task", urge.get("task").textValue());
        if (coordinator
                .find("/tasks/" + task + "/urges")
                .orElseThrow()
                .get("items")
                .isEmpty()) {
            var draft = story.draft(urge, Map.of(), "task");
            draft.putArray("tasks").add(task);
            coordinator.create("/plans/" + plan + "/urges", story.name() + task, draft);
        }
    }

    /** It mentions those whose names stand after an @. */
    private void comment(ObjectNode comment) {
        var path = "/tasks/" + story.id("task", comment.get("task").textValue()) + "/comments";
        var there = coordinator.find(path).orElseThrow();
        var text = comment.get("text").textValue();
        if (Story.objects(there.get("items")).stream()
                .noneMatch(one -> text.equals(one.path("text").textValue()))) {
            var draft = JsonNodeFactory.instance.objectNode().put("text", text);
            var mentions = draft.putArray("mentions");
            Story.objects(there.get("people")).stream()
                    .filter(one -> text.contains("@" + one.get("name").textValue()))
                    .forEach(one -> mentions.add(one.get("id").textValue()));
            company.person(comment.get("by").textValue()).create(path, story.name() + text, draft);
        }
    }

    /** What came of the day of a month that no activity fulfils, once it has passed. */
    private void settle(ObjectNode settlement) {
        var path = "/tasks/" + story.id("task", settlement.get("task").textValue()) + "/occurrences";
        var days = coordinator.find(path).orElseThrow();
        var draft = story.draft(settlement, Map.of("into", "task"), "task", "month");
        Story.objects(days.get("items")).stream()
                .filter(day -> day.get("outcome").textValue().equals("MISSED") && !day.has("settledBy"))
                .filter(day -> LocalDate.parse(day.get("dueOn").textValue()).getMonthValue()
                        == settlement.get("month").intValue())
                .findFirst()
                .ifPresent(day ->
                        coordinator.put(path + "/" + Telling.id(day) + "/settlement", Telling.version(days), draft));
    }

    private void progress(ObjectNode task, ObjectNode row) {
        var aim = aim(task);
        var path = "/tasks/" + id(task);
        if (Telling.state(row).equals("PLANNED") && (aim.equals("IN_PROGRESS") || aim.equals("DONE"))) {
            row = coordinator.put(path + "/start", Telling.version(row), started(task));
        }
        if (Telling.state(row).equals("IN_PROGRESS") && aim.equals("DONE")) {
            coordinator.put(path + "/completion", Telling.version(row), done(task, row));
        } else if (Telling.state(row).equals("PLANNED") && aim.equals("CANCELLED")) {
            coordinator.put(path + "/cancellation", Telling.version(row), because("reason", task, "cancelReason"));
        }
    }

    /** On its day, or on the day it was done where that is earlier. */
    private ObjectNode started(ObjectNode task) {
        var day = Stream.of("startsOn", "doneOn")
                .flatMap(member -> Stream.ofNullable(task.path(member).textValue()))
                .map(LocalDate::parse)
                .filter(first -> !first.isAfter(story.days().today()))
                .min(Comparator.naturalOrder());
        var draft = JsonNodeFactory.instance.objectNode();
        day.ifPresent(first -> draft.put("startedOn", first.toString()));
        return draft;
    }

    /** On its day, or on that of the first thing done for it where that is later. */
    private static ObjectNode done(ObjectNode task, ObjectNode row) {
        var day = Stream.of(
                        task.path("doneOn").textValue(), row.path("startedOn").textValue())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var draft = because("explanation", task, "doneNote");
        day.ifPresent(last -> draft.put("completedOn", last));
        return draft;
    }

    /** A task with a day after today is still in progress. */
    private String aim(ObjectNode task) {
        boolean early = task.has("doneOn")
                && LocalDate.parse(task.get("doneOn").textValue())
                        .isAfter(story.days().today());
        return early ? "IN_PROGRESS" : Telling.state(task);
    }

    private ObjectNode draft(ObjectNode task) {
        var draft = story.draft(task, CODES, "state", "doneOn", "doneNote", "cancelReason")
                .put("plan", plan);
        for (var member : new String[] {"startsOn", "dueOn"}) {
            if (draft.has(member)) {
                var day = LocalDate.parse(draft.get(member).textValue());
                draft.put(member, story.days().notBeforeFirst(day).toString());
            }
        }
        return draft;
    }

    private Map<String, ObjectNode> there() {
        return coordinator.list("/tasks?plan=" + plan).stream().collect(Collectors.toMap(Telling::id, task -> task));
    }

    private String id(ObjectNode task) {
        return story.id("task", task.get("code").textValue());
    }

    private static ObjectNode because(String member, ObjectNode task, String source) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(member, task.get(source).textValue());
    }
}

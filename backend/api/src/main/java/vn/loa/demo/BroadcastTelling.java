package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The weeks around the load day on the channels' calendar, each item as far as it came. */
final class BroadcastTelling {
    private static final Map<String, String> CODES = Map.of("channel", "channel", "task", "task", "topics", "topic");
    private static final List<String> REVIEWED = List.of("REVIEWED", "APPROVED", "AIRED", "NOT_AIRED");
    private static final List<String> APPROVED = List.of("APPROVED", "AIRED", "NOT_AIRED");

    private final Story story;
    private final Company company;
    private final Person coordinator;
    private final String plan;

    BroadcastTelling(Story story, Company company) {
        this.story = story;
        this.company = company;
        this.coordinator = company.person(story.person("coordinator"));
        this.plan = PlanTelling.id(story.name());
    }

    void plan() {
        var told = story.parts("broadcasts").stream().filter(this::inYear).toList();
        if (told.isEmpty()) {
            return;
        }
        var there = coordinator.list("/broadcasts?plan=" + plan).stream()
                .collect(Collectors.toMap(BroadcastTelling::title, Function.identity(), (one, same) -> one));
        told.forEach(item -> tell(item, there.get(title(item))));
    }

    /** Around New Year a part of the weeks belongs to another plan. */
    private boolean inYear(ObjectNode item) {
        var on = LocalDate.parse(item.get("on").textValue());
        return !on.isBefore(story.days().first()) && on.getYear() <= story.year();
    }

    private void tell(ObjectNode item, ObjectNode row) {
        var aim = Telling.state(item);
        if (row == null) {
            var draft = story.draft(item, CODES, "state", "reason", "activity", "suggested")
                    .put("plan", plan);
            if (item.has("suggested")) {
                draft.put("script", suggested(draft));
            }
            row = coordinator.create("/broadcasts", story.name() + "/" + title(item), draft);
        }
        var path = "/broadcasts/" + Telling.id(row);
        if (Telling.state(row).equals("DRAFT") && REVIEWED.contains(aim)) {
            row = coordinator.put(path + "/review", Telling.version(row), nothing());
        }
        if (Telling.state(row).equals("REVIEWED") && APPROVED.contains(aim)) {
            row = company.person(story.person("leader")).put(path + "/approval", Telling.version(row), nothing());
        }
        if (Telling.state(row).equals("APPROVED") && aim.equals("AIRED")) {
            var activity = story.id("activity", item.get("activity").textValue());
            coordinator.put(path + "/airing", Telling.version(row), nothing().put("activity", activity));
        } else if (Telling.state(row).equals("APPROVED") && aim.equals("NOT_AIRED")) {
            var why = nothing().put("reason", item.get("reason").textValue());
            coordinator.put(path + "/omission", Telling.version(row), why);
        }
    }

    /** What Loa suggests to say at that hour about the item's topic. */
    private String suggested(ObjectNode draft) {
        var path = "/script-suggestions?plan=%s&task=%s&channel=%s&on=%s&at=%s"
                .formatted(
                        plan,
                        draft.get("task").textValue(),
                        draft.get("channel").textValue(),
                        draft.get("on").textValue(),
                        draft.get("at").textValue());
        var topic = draft.get("topics").get(0);
        var suggestions = coordinator.find(path).orElseThrow().get("items");
        return Story.objects(suggestions).stream()
                .filter(one -> one.get("topic").get("id").equals(topic))
                .findFirst()
                .orElseThrow()
                .get("script")
                .textValue();
    }

    private static String title(ObjectNode item) {
        return item.get("title").textValue();
    }

    private static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}

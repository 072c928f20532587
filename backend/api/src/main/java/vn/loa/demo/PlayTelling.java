package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** What the commune's loudspeaker system logged, sent row by row as its own program would. */
final class PlayTelling {
    private final Story story;
    private final Person coordinator;

    PlayTelling(Story story, Company company) {
        this.story = story;
        this.coordinator = company.person(story.person("coordinator"));
    }

    void receive() {
        for (var log : story.parts("playLogs")) {
            var rows = JsonNodeFactory.instance.arrayNode();
            Story.objects(log.get("plays")).stream().filter(this::past).forEach(play -> rows.add(row(play)));
            if (!rows.isEmpty()) {
                var path = "/play-sources/" + source((ObjectNode) log.get("source")) + "/plays";
                coordinator.create(
                        path,
                        story.name(),
                        JsonNodeFactory.instance.objectNode().set("rows", rows));
            }
        }
    }

    private boolean past(ObjectNode play) {
        return story.days().past(LocalDate.parse(play.get("on").textValue()));
    }

    private static ObjectNode row(ObjectNode play) {
        var row = ((ObjectNode) play.get("row")).deepCopy();
        return row.put(
                "playTime", play.get("on").textValue() + " " + play.get("at").textValue());
    }

    private String source(ObjectNode told) {
        var unit = story.id("unit", story.unitCode());
        var channel = story.id("channel", told.get("channel").textValue());
        return coordinator.list("/play-sources?unit=" + unit).stream()
                .filter(there -> there.get("name").equals(told.get("name")))
                .findFirst()
                .map(Telling::id)
                .orElseGet(() -> {
                    var draft = told.deepCopy().put("unit", unit).put("channel", channel);
                    Story.objects(draft.get("categories"))
                            .forEach(one -> one.put(
                                    "topic", story.id("topic", one.get("topic").textValue())));
                    return Telling.id(coordinator.create("/play-sources", story.name(), draft));
                });
    }
}

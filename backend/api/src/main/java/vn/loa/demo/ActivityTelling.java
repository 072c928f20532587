package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The activities, each logged with its evidence by the person who did it. */
final class ActivityTelling {
    private static final Map<String, String> CODES = Map.of("channel", "channel", "task", "task", "topics", "topic");

    private final Story story;
    private final Company company;
    private final String plan;
    private final Map<String, byte[]> files = new HashMap<>();

    ActivityTelling(Story story, Company company) {
        this.story = story;
        this.company = company;
        this.plan = PlanTelling.id(story.name());
    }

    /** @return how many there are now */
    int log() {
        var there = company.person(story.person("coordinator")).list("/activities?plan=" + plan).stream()
                .map(Telling::id)
                .collect(Collectors.toSet());
        var told = story.parts("activities").stream().filter(this::past).toList();
        told.stream().filter(activity -> !there.contains(id(activity))).forEach(this::log);
        return told.size();
    }

    private boolean past(ObjectNode activity) {
        return story.days().past(LocalDate.parse(activity.get("on").textValue()));
    }

    private void log(ObjectNode activity) {
        var person = company.person(activity.get("loggedBy").textValue());
        var draft = story.draft(activity, CODES, "code", "loggedBy").put("plan", plan);
        var evidence = draft.putArray("evidence");
        int number = 0;
        for (var proof : Story.objects(activity.get("evidence"))) {
            var key = story.name() + "/" + activity.get("code").textValue() + "/" + number++;
            evidence.add(Telling.id(add(person, key, proof)));
        }
        person.put("/activities/" + id(activity), draft);
    }

    private ObjectNode add(Person person, String key, ObjectNode proof) {
        var unit = story.id("unit", story.unitCode());
        var title = proof.get("title").textValue();
        if (proof.has("url")) {
            var link = JsonNodeFactory.instance.objectNode().put("unit", unit).put("title", title);
            return person.create("/evidence/links", key, link.set("url", proof.get("url")));
        }
        var name = proof.get("file").textValue();
        return person.upload("/evidence", key, Map.of("unit", unit, "title", title), name, file(name));
    }

    private byte[] file(String name) {
        return files.computeIfAbsent(name, n -> {
            try (var file = ActivityTelling.class.getResourceAsStream("/demo/files/" + n)) {
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String id(ObjectNode activity) {
        return story.id("activity", activity.get("code").textValue());
    }
}

package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;

/** The plan's amendment: clauses of the text that read otherwise, and new ones, from its day on. */
final class AmendmentTelling {
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Story story;
    private final Person coordinator;
    private final Person leader;

    AmendmentTelling(Story story, Company company) {
        this.story = story;
        this.coordinator = company.person(story.person("coordinator"));
        this.leader = company.person(story.person("leader"));
    }

    void issue() {
        var told = story.part("amendment");
        if (told.isMissingNode()
                || !story.days()
                        .past(LocalDate.parse(told.at("/issuance/issuedOn").textValue()))) {
            return;
        }
        var all = "/plans/" + PlanTelling.id(story.name()) + "/amendments";
        var there = Story.objects(coordinator.find(all).orElseThrow().get("items"));
        var amendment = there.isEmpty() ? coordinator.create(all, story.name(), NOTHING) : there.getFirst();
        var path = "/amendments/" + Telling.id(amendment);
        if (Telling.state(amendment).equals("DRAFT")) {
            amendment = coordinator.put(path, Telling.version(amendment), draft(amendment, (ObjectNode) told));
            amendment = coordinator.put(path + "/submission", Telling.version(amendment), NOTHING);
        }
        if (Telling.state(amendment).equals("SUBMITTED")) {
            leader.put(path + "/issuance", Telling.version(amendment), told.get("issuance"));
        }
    }

    /** The text in force with the clauses told instead of those of their ids; a new one stands behind the one it names. */
    private ObjectNode draft(ObjectNode amendment, ObjectNode told) {
        var draft = JsonNodeFactory.instance.objectNode();
        draft.set("bases", told.get("bases"));
        draft.set("recipients", amendment.get("recipients"));
        var text = (ObjectNode) amendment.get("text").deepCopy();
        var clauses = text.putArray("clauses");
        var written =
                Story.objects(told.get("clauses")).stream().map(this::clause).toList();
        for (var clause : Story.objects(amendment.at("/text/clauses"))) {
            clauses.add(written.stream()
                    .filter(one -> one.get("id").equals(clause.get("id")))
                    .findFirst()
                    .orElse(clause));
            written.stream()
                    .filter(one -> clause.get("id").equals(one.get("after")))
                    .forEach(one -> clauses.add(one.deepCopy().without("after")));
        }
        return draft.set("text", text);
    }

    private ObjectNode clause(ObjectNode told) {
        return story.draft(told, Map.of("parent", "clause", "after", "clause"), "key")
                .put("id", story.id("clause", told.get("key").textValue()));
    }
}

package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The plan: drafted and submitted by the coordinator, issued by the leader. */
final class PlanTelling {
    private final Story story;
    private final Person coordinator;
    private final Person leader;
    private final String path;

    PlanTelling(Story story, Company company) {
        this.story = story;
        this.coordinator = company.person(story.person("coordinator"));
        this.leader = company.person(story.person("leader"));
        this.path = "/plans/" + id(story.name());
    }

    /** The plan of the story with that name. */
    static String id(String story) {
        return Story.fixed(story + "/plan").toString();
    }

    void draft() {
        var plan = coordinator.find(path).orElseGet(() -> coordinator.put(path, head()));
        if (!Telling.state(plan).equals("DRAFT")) {
            return;
        }
        int version = Telling.version(plan);
        version = replace("clauses", "clauses", version, clauses());
        version = replace("topics", "topics", version, identified("topics", "topic"));
        version = replace("targets", "targets", version, identified("targets", "target"));
        replace("cited-documents", "citedDocuments", version, identified("citedDocuments", "cited"));
    }

    void issue() {
        var plan = coordinator.find(path).orElseThrow();
        if (Telling.state(plan).equals("DRAFT")) {
            plan = coordinator.put(path + "/submission", Telling.version(plan), JsonNodeFactory.instance.objectNode());
        }
        if (Telling.state(plan).equals("SUBMITTED")) {
            plan = leader.put(path + "/issuance", Telling.version(plan), issuance());
        }
        if (story.open() && !plan.hasNonNull("publicSince")) {
            leader.put(path + "/publication", Telling.version(plan), JsonNodeFactory.instance.objectNode());
        }
    }

    private ObjectNode head() {
        var head = ((ObjectNode) story.part("plan").deepCopy())
                .put("unit", story.id("unit", story.unitCode()))
                .put("year", story.year())
                .put("programme", "CCHC");
        return story.part("parentPlan").isMissingNode()
                ? head
                : head.put("parentPlan", id(story.part("parentPlan").textValue()));
    }

    private List<ObjectNode> clauses() {
        return story.parts("clauses").stream()
                .map(clause -> story.draft(clause, Map.of("parent", "clause"), "key")
                        .put("id", story.id("clause", clause.get("key").textValue())))
                .toList();
    }

    /** Topics by their codes, the others by their places. */
    private List<ObjectNode> identified(String member, String kind) {
        var drafts = story.parts(member).stream()
                .map(source -> story.draft(source, Map.of("clause", "clause")))
                .toList();
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).put("id", story.id(kind, drafts.get(i).path("code").asText(Integer.toString(i))));
        }
        return drafts;
    }

    /** @return the plan's new version */
    private int replace(String part, String member, int version, List<ObjectNode> items) {
        if (story.parts(member).isEmpty()) {
            return version;
        }
        var list = JsonNodeFactory.instance.objectNode();
        list.putArray("items").addAll(items);
        return Telling.version(coordinator.put(path + "/" + part, version, list));
    }

    private ObjectNode issuance() {
        var issuance = (ObjectNode) story.part("issuance").deepCopy();
        var day = LocalDate.parse(issuance.get("issuedOn").textValue());
        return issuance.put("issuedOn", story.days().notAfterToday(day).toString());
    }
}

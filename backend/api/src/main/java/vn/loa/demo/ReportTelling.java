package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reports: compiled and written by the coordinator; one with a number has also been submitted, approved and sent, and made public where
 * the unit's story is.
 */
final class ReportTelling {
    private final Story story;
    private final Person coordinator;
    private final Person leader;
    private final String plan;

    ReportTelling(Story story, Company company) {
        this.story = story;
        this.coordinator = company.person(story.person("coordinator"));
        this.leader = company.person(story.person("leader"));
        this.plan = PlanTelling.id(story.name());
    }

    void compile() {
        story.parts("reports").forEach(told -> {
            if (told.get("period").textValue().equals("LAST")) {
                last().ifPresent(due -> compile(signedWhenDue(told, due)));
            } else {
                compile(told);
            }
        });
    }

    private void compile(ObjectNode told) {
        var period = period(told.get("period").textValue());
        var report = coordinator.list("/reports?plan=" + plan).stream()
                .filter(row -> row.get("period").textValue().equals(period))
                .findFirst()
                .orElseGet(() -> coordinator.create(
                        "/reports",
                        story.name() + "/" + period,
                        JsonNodeFactory.instance.objectNode().put("plan", plan).put("period", period)));
        var path = "/reports/" + Telling.id(report);
        if (Telling.state(report).equals("DRAFT")) {
            told.get("sections").forEach(section -> write(path, (ObjectNode) section));
        }
        if (told.has("issuance")) {
            sign(path, told);
        }
    }

    private void write(String path, ObjectNode section) {
        var report = coordinator.find(path).orElseThrow();
        var code = section.get("code");
        var row = Story.objects(report.get("sections")).stream()
                .filter(candidate -> candidate.get("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the outline has no section " + code));
        if (!row.path("text").equals(section.get("text"))) {
            var draft = section.deepCopy();
            draft.remove("code");
            coordinator.put(path + "/sections/" + code.textValue(), Telling.version(row), draft);
        }
    }

    private void sign(String path, ObjectNode told) {
        var report = coordinator.find(path).orElseThrow();
        if (Telling.state(report).equals("DRAFT")) {
            report = coordinator.put(
                    path + "/submission", Telling.version(report), JsonNodeFactory.instance.objectNode());
        }
        if (Telling.state(report).equals("SUBMITTED")) {
            report = leader.put(path + "/approval", Telling.version(report), told.get("issuance"));
        }
        if (Telling.state(report).equals("APPROVED")) {
            var sentOn = told.get("issuance").get("issuedOn");
            report = coordinator.put(
                    path + "/dispatch",
                    Telling.version(report),
                    JsonNodeFactory.instance.objectNode().set("sentOn", sentOn));
        }
        if (story.open() && !report.hasNonNull("publicSince")) {
            leader.put(path + "/publication", Telling.version(report), JsonNodeFactory.instance.objectNode());
        }
    }

    private static ObjectNode signedWhenDue(ObjectNode told, ObjectNode period) {
        var due = told.deepCopy();
        due.set("period", period.get("code"));
        ((ObjectNode) due.get("issuance")).set("issuedOn", period.get("dueOn"));
        return due;
    }

    /** The last period whose report was due. */
    private Optional<ObjectNode> last() {
        var today = story.days().today().toString();
        return periods().stream()
                .filter(period -> period.get("dueOn").textValue().compareTo(today) < 0)
                .max(Comparator.comparing(period -> period.get("dueOn").textValue()));
    }

    private List<ObjectNode> periods() {
        var unit = story.id("unit", story.unitCode());
        var calendar = coordinator
                .find("/periods?unit=" + unit + "&year=" + story.year())
                .orElseThrow();
        return Story.objects(calendar.get("items"));
    }

    /** CURRENT is the period that ends next, or the year's when its last has ended. */
    private String period(String told) {
        if (!told.equals("CURRENT")) {
            return told;
        }
        var today = story.days().today().toString();
        var periods = periods();
        var ending =
                Comparator.comparing((ObjectNode period) -> period.get("to").textValue());
        return periods.stream()
                .filter(period -> period.get("to").textValue().compareTo(today) >= 0)
                .min(ending)
                .or(() -> periods.stream().max(ending))
                .orElseThrow()
                .get("code")
                .textValue();
    }
}

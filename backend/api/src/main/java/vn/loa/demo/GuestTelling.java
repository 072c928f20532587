package vn.loa.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;

/** Outside parties let in by a link, whose address is told on the console this once; what they asked, and the answer. */
final class GuestTelling {
    private static final Logger LOG = Logger.getLogger(Demo.class);
    private static final int MONTHS = 6;

    private final Story story;
    private final Company company;
    private final Person coordinator;

    GuestTelling(Story story, Company company) {
        this.story = story;
        this.company = company;
        this.coordinator = company.person(story.person("coordinator"));
    }

    void letIn() {
        story.parts("guests").forEach(this::letIn);
    }

    private void letIn(ObjectNode guest) {
        var path = "/guest-links/" + story.id("assignee", guest.get("party").textValue());
        if (coordinator.find(path).isPresent()) {
            return;
        }
        var draft = JsonNodeFactory.instance
                .objectNode()
                .put("expiresOn", story.days().today().plusMonths(MONTHS).toString());
        var link = coordinator.put(path, draft);
        var secret = link.get("secret").textValue();
        var task = story.id("task", guest.get("task").textValue());
        company.guest(secret).create("/guest/duties/" + task + "/questions", story.name(), text(guest, "question"));
        var question = Story.objects(coordinator
                        .find("/tasks/" + task + "/questions")
                        .orElseThrow()
                        .get("items"))
                .getFirst();
        coordinator.put(
                "/questions/" + Telling.id(question) + "/answer", Telling.version(question), text(guest, "answer"));
        LOG.infof(
                "Trình diễn: %1$s không cần tài khoản, mở / Demo: %1$s needs no account, open %2$s",
                link.get("assignee").get("name").textValue(), company.address("/g#" + secret));
    }

    private static ObjectNode text(ObjectNode guest, String member) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", guest.get(member).textValue());
    }
}

package vn.loa.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The plan's money, entered by the accountant: allocated by source, estimated by line, spent with vouchers. */
final class BudgetTelling {
    private final Story story;
    private final Company company;
    private final String plan;
    private Person accountant;
    private String path;

    BudgetTelling(Story story, Company company) {
        this.story = story;
        this.company = company;
        this.plan = PlanTelling.id(story.name());
    }

    void spend() {
        if (story.part("budget").path("allocations").isEmpty()) {
            return;
        }
        accountant = company.person(story.person("accountant"));
        var budget = accountant.list("/budgets?plan=" + plan).stream()
                .findFirst()
                .orElseGet(() -> accountant.create(
                        "/budgets",
                        story.name(),
                        JsonNodeFactory.instance.objectNode().put("plan", plan)));
        path = "/budgets/" + Telling.id(budget);
        for (var allocation : parts("allocations")) {
            if (row(budget, "allocations", "source", allocation).isEmpty()) {
                budget = add("/allocations", text(allocation, "source"), allocation, budget);
            }
        }
        for (var line : parts("lines")) {
            if (row(budget, "lines", "name", line).isEmpty()) {
                budget = add("/lines", text(line, "code"), estimate(line, budget), budget);
            }
            story.give(
                    "line",
                    text(line, "code"),
                    Telling.id(row(budget, "lines", "name", line).orElseThrow()));
        }
        pay();
    }

    private void pay() {
        var there = accountant.list(path + "/expenditures");
        for (var expenditure : parts("expenditures")) {
            var draft = draft(expenditure);
            if (past(draft.get("on")) && there.stream().noneMatch(same(draft))) {
                var key = story.name() + "/" + text(expenditure, "line") + "/" + draft.get("amount");
                accountant.create(path + "/expenditures", key, draft);
            }
        }
    }

    /** An activity later in the year has not happened yet, so an expenditure cannot name it. */
    private ObjectNode draft(ObjectNode expenditure) {
        var draft = story.draft(expenditure, Map.of("line", "line", "activity", "activity"));
        story.parts("activities").stream()
                .filter(activity -> activity.get("code").equals(expenditure.get("activity")))
                .filter(activity -> !past(activity.get("on")))
                .forEach(activity -> draft.remove("activity"));
        return draft;
    }

    private ObjectNode estimate(ObjectNode line, ObjectNode budget) {
        var allocation = row(budget, "allocations", "source", line).orElseThrow();
        return story.draft(line, Map.of("task", "task", "channel", "channel"), "code", "source")
                .put("allocation", Telling.id(allocation));
    }

    /** Adds a part to the budget; the response is the whole budget. */
    private ObjectNode add(String part, String key, ObjectNode draft, ObjectNode budget) {
        return accountant.create(path + part, story.name() + "/" + key, Telling.version(budget), draft);
    }

    private boolean past(JsonNode day) {
        return story.days().past(LocalDate.parse(day.textValue()));
    }

    private Iterable<ObjectNode> parts(String member) {
        return Story.objects(story.part("budget").path(member));
    }

    private static Optional<ObjectNode> row(ObjectNode budget, String list, String member, ObjectNode source) {
        return Story.objects(budget.get(list)).stream()
                .filter(row -> row.get(member).equals(source.get(member)))
                .findFirst();
    }

    /** No line pays the same amount twice; the day is no key, because it moves with the load day. */
    private static Predicate<ObjectNode> same(ObjectNode draft) {
        return row -> row.get("amount").longValue() == draft.get("amount").longValue()
                && row.path("line").path("id").equals(draft.get("line"));
    }

    private static String text(ObjectNode node, String member) {
        return node.get(member).textValue();
    }
}

package vn.loa.work.budget;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;

/** A plan's budget with the acts a story of money needs, in the accountant's name. */
public final class MoneyInWorld {
    final UUID budget;
    final String path;
    private final Actor tai;
    private final int year;

    private MoneyInWorld(UUID budget, Actor tai, int year) {
        this.budget = budget;
        this.path = "/budgets/" + budget;
        this.tai = tai;
        this.year = year;
    }

    public static MoneyInWorld of(PlanInWorld plan, Actor tai) {
        return new MoneyInWorld(tai.create("/budgets", Map.of("plan", plan.id)), tai, plan.year);
    }

    public UUID allocation(String source, Long amount) {
        List<Map<String, Object>> all =
                addAllocation(source, amount).statusCode(201).extract().path("allocations");
        return id(all.stream()
                .filter(one -> source.equals(one.get("source")))
                .findFirst()
                .orElseThrow());
    }

    ValidatableResponse addAllocation(String source, Long amount) {
        return change("allocations", allocationDraft(source, amount));
    }

    ValidatableResponse editAllocation(UUID id, String source, Long amount) {
        return tai.put(path + "/allocations/" + id, tai.version(path), allocationDraft(source, amount));
    }

    public UUID line(UUID allocation, String name, long amount) {
        List<Map<String, Object>> all =
                addLine(allocation, name, amount).statusCode(201).extract().path("lines");
        return id(all.getLast());
    }

    ValidatableResponse addLine(UUID allocation, String name, long amount) {
        return change("lines", Map.of("allocation", allocation, "name", name, "amount", amount));
    }

    ValidatableResponse editLine(UUID id, UUID allocation, String name, long amount) {
        return tai.put(
                path + "/lines/" + id,
                tai.version(path),
                Map.of("allocation", allocation, "name", name, "amount", amount));
    }

    ValidatableResponse remove(String part, UUID id) {
        return tai.delete(path + "/" + part + "/" + id, tai.version(path));
    }

    /** Adds to a part of the budget as it stands now. */
    ValidatableResponse change(String part, Object draft) {
        return tai.request()
                .header("If-Match", "\"" + tai.version(path) + "\"")
                .body(draft)
                .post(Actor.API + path + "/" + part)
                .then();
    }

    UUID spend(UUID line, long amount) {
        return UUID.fromString(trySpend(line, amount).statusCode(201).extract().path("id"));
    }

    /** Spent on {@code day}. */
    public UUID spend(UUID line, String day, long amount) {
        var draft = expenditureDraft(line, amount);
        draft.put("on", day);
        return tai.create(path + "/expenditures", draft);
    }

    ValidatableResponse trySpend(UUID line, long amount) {
        return tai.post(path + "/expenditures", expenditureDraft(line, amount));
    }

    Map<String, Object> expenditureDraft(UUID line, long amount) {
        return new HashMap<>(Map.of("line", line, "on", year + "-03-14", "amount", amount));
    }

    private static Map<String, Object> allocationDraft(String source, Long amount) {
        return amount == null ? Map.of("source", source) : Map.of("source", source, "amount", amount);
    }

    private static UUID id(Map<String, Object> row) {
        return UUID.fromString((String) row.get("id"));
    }
}

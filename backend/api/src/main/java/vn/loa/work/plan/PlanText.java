package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plan says, from its title to its targets, as one value: what an amendment changes. */
public record PlanText(
        @NotBlank @Size(min = 1, max = 500) String title,
        @Nullable @Size(max = 20_000) String preamble,
        @Nullable @Size(max = 20_000) String closing,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid ClauseDraft> clauses,
        @NotNull @Size(max = 200) List<@NotNull @Valid TopicDraft> topics,
        @NotNull @Size(max = 200) List<@NotNull @Valid TargetDraft> targets) {

    /** The path of each clause, {@code II.2.b}, by its id. */
    public Map<UUID, String> paths() {
        var paths = new ClauseOrder(clauses).paths();
        var byId = new HashMap<UUID, String>();
        for (int i = 0; i < clauses.size(); i++) {
            byId.put(clauses.get(i).id(), paths.get(i));
        }
        return byId;
    }

    /** All that is written in it, from the first line to the last. */
    public Stream<String> lines() {
        return Stream.of(
                        Stream.of(title, preamble),
                        clauses.stream().flatMap(clause -> Stream.of(clause.heading(), clause.text())),
                        Stream.of(closing))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }

    /** Its clauses by their ids, in their order. */
    public Map<UUID, ClauseDraft> byId() {
        var byId = new LinkedHashMap<UUID, ClauseDraft>();
        clauses.forEach(clause -> byId.put(clause.id(), clause));
        return byId;
    }
}

package vn.loa.work.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan with everything in it, as begun from another plan, a template or a document. Ids are the caller's (UUIDv7).
 *
 * @param origins by clause, where it was read; empty where nothing was
 */
public record PlanContent(
        @NotNull @Valid PlanDraft head,
        @NotNull @Size(max = 1000) List<@NotNull @Valid ClauseDraft> clauses,
        @NotNull @Size(max = 200) List<@NotNull @Valid TopicDraft> topics,
        @NotNull @Size(max = 200) List<@NotNull @Valid TargetDraft> targets,
        @NotNull @Size(max = 200) List<@NotNull @Valid CitedDocumentDraft> citedDocuments,
        @NotNull Map<UUID, Origin> origins) {}

package vn.loa.work.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan's whole content, when begun from another plan, a template or a document. Ids are the caller's (UUIDv7).
 *
 * @param origins the origin of each clause that was read; empty for none
 */
public record PlanContent(
        @NotNull @Valid PlanDraft head,
        @NotNull @Size(max = 1000) List<@NotNull @Valid ClauseDraft> clauses,
        @NotNull @Size(max = 200) List<@NotNull @Valid TopicDraft> topics,
        @NotNull @Size(max = 200) List<@NotNull @Valid TargetDraft> targets,
        @NotNull @Size(max = 200) List<@NotNull @Valid CitedDocumentDraft> citedDocuments,
        @NotNull Map<UUID, Origin> origins) {}

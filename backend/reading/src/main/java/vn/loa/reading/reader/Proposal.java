package vn.loa.reading.reader;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A document read into the pieces of a plan, for a person to review. Ids are short names within the proposal ({@code c12}); they
 * tie pieces together and are kept while it is reviewed. Every piece says where it stands, how sure the reader is and what to
 * look at; nothing in it is mended: text is as written, and a better reading stands beside it in {@code restored}.
 */
public record Proposal(
        @NotNull @Valid ProposedHead head,
        @NotNull @Size(max = 2000) List<@NotNull @Valid ProposedClause> clauses,
        @NotNull @Size(max = 300) List<@NotNull @Valid ProposedCitation> citations,
        @NotNull @Size(max = 300) List<@NotNull @Valid ProposedTarget> targets,
        @NotNull @Size(max = 300) List<@NotNull @Valid ProposedTopic> topics,
        @NotNull @Size(max = 100) List<@NotNull @Valid ProposedChannel> channels,
        @NotNull @Size(max = 50) List<@NotNull @Valid ProposedFunding> funding,
        @NotNull @Size(max = 100) List<@NotNull @Valid ProposedParty> parties,
        @NotNull @Size(max = 500) List<@NotNull @Valid ProposedTask> tasks,
        @NotNull @Size(max = 50) List<@NotNull @Valid ProposedAnnex> annexes,
        @NotNull @Size(max = 50) List<@NotNull @Valid Written> recipients,
        @NotNull @Valid ProposedSignature signature,
        @NotNull @Size(max = 50) List<@NotNull @Valid Doubt> doubts) {}

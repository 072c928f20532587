package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document read into the pieces of a plan, for a person to review. Ids are short names within the proposal ({@code c12}); they
 * link pieces and are kept during the review. Every piece has its place, the reader's confidence and its doubts;
 * nothing in it is corrected: text is as written, and a better reading is in {@code restored}.
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
        @Nullable @Size(max = 300) List<@NotNull @Valid Unread> unread,
        @NotNull @Size(max = 50) List<@NotNull @Valid Doubt> doubts) {
    /** Proposals made before have no list of what was left out. */
    public Proposal {
        unread = unread == null ? List.of() : unread;
    }

    /** With more doubts about the whole. */
    Proposal with(List<Doubt> more) {
        var all = Stream.concat(doubts.stream(), more.stream()).toList();
        return new Proposal(
                head,
                clauses,
                citations,
                targets,
                topics,
                channels,
                funding,
                parties,
                tasks,
                annexes,
                recipients,
                signature,
                unread,
                all);
    }
}

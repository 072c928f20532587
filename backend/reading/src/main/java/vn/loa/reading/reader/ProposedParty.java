package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.loa.reading.term.AssigneeKind;

/**
 * A party that has duties or is named with them.
 *
 * @param duties whether it has a duty of its own; false if it only coordinates
 * @param lead how it leads its duties: as written, inferred from its place, or not at all
 * @param outside whether it is outside the unit ("Bưu điện huyện")
 * @param assignee the matching assignee of the unit; null to create one on acceptance, unless {@code dropped}
 */
public record ProposedParty(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written name,
        @NotNull AssigneeKind kind,
        boolean duties,
        @NotNull Lead lead,
        boolean outside,
        @Nullable @Size(max = 20) String clause,
        @Nullable UUID assignee,
        boolean dropped,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {
    /** A party's role in a duty. */
    public enum Lead {
        /** "chủ trì" is written. */
        WRITTEN,
        /** The duty is written under its name, without "chủ trì". */
        INFERRED,
        /** It only coordinates. */
        NONE
    }
}

package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.loa.reading.term.AssigneeKind;

/**
 * Who is given duties or named with them.
 *
 * @param duties whether a duty of its own is written for it; false where it is only named as coordinating
 * @param lead how it leads what is written for it: said so, inferred from its place, or not at all
 * @param outside whether it stands outside the unit ("Bưu điện huyện")
 * @param assignee the unit's assignee it is; null to create one on acceptance, unless {@code dropped}
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
    /** How a party stands to a duty. */
    public enum Lead {
        /** "chủ trì" is written. */
        WRITTEN,
        /** The duty is written under its name, without "chủ trì". */
        INFERRED,
        /** It only coordinates. */
        NONE
    }
}

package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Something to be communicated: a leaf of the part on content. */
public record ProposedTopic(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written name,
        @Nullable @Size(max = 20) String clause,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}

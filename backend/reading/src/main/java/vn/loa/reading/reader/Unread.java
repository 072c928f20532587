package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A part of the duties, the annexes or the funding that no piece of the proposal points to.
 *
 * @param clause the id of its clause; null in an annex
 */
public record Unread(
        @NotNull @Size(min = 1, max = 20) String id,
        @NotNull @Valid Written text,
        @Nullable @Size(max = 20) String clause,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}

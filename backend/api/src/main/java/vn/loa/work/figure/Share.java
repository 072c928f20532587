package vn.loa.work.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of something is done.
 *
 * @param done from 0 to {@code total}
 */
public record Share(
        @Schema(examples = "4") int done,
        @Schema(examples = "6") int total) {
    /** Null where there is nothing to do; what was done beyond {@code total} does not count. */
    public static Share of(long done, long total) {
        return total == 0 ? null : new Share((int) Math.min(done, total), (int) total);
    }
}

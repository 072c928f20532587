package vn.loa.exchange.webhook;

import jakarta.annotation.Nullable;
import java.time.Duration;

/**
 * What became of one post.
 *
 * @param status null where there was no answer
 * @param failure null where it was taken
 * @param retryAfter what the receiver asks for before the next, as it wrote it, or null
 */
record PostOutcome(
        @Nullable Integer status,
        Duration took,
        @Nullable DeliveryFailure failure,
        @Nullable String retryAfter) {
    private static final int GONE = 410;

    boolean arrived() {
        return failure == null;
    }

    boolean gone() {
        return status != null && status == GONE;
    }
}

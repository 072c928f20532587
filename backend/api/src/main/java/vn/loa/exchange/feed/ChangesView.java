package vn.loa.exchange.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed.
 *
 * @param items in the order of the journal, each thing once
 * @param next for {@code since}; always there
 */
record ChangesView(
        List<ChangedView> items,
        String next,

        @Schema(description = "Còn nữa: hỏi tiếp ngay với `next`. / There is more: ask on with `next` at once.")
        boolean more) {}

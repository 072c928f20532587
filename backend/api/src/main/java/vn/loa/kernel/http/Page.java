package vn.loa.kernel.http;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A slice of a list.
 *
 * @param items the rows, in the order asked for
 * @param next opaque cursor for {@code after}; absent on the last page
 * @param total how many rows there are in all, only where {@code count=true} was asked
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {
    /** A list that is never long enough to page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }
}

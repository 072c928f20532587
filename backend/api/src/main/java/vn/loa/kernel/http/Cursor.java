package vn.loa.kernel.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The opaque place in a list: the last row's sort values and id, bound to the list's own filters and order. */
final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String write(String signature, List<String> values) {
        var text = sum(signature) + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The {@code count} values, or null for the first page; a cursor of another list is refused. */
    static List<String> read(String cursor, String signature, int count) {
        if (cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.getFirst().equals(sum(signature)) && parts.size() == count + 1) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    static Problem foreign() {
        return Fault.UNREADABLE_REQUEST.problem().at("?after", Fault.FOREIGN_CURSOR);
    }

    private static String sum(String signature) {
        var sum = new CRC32C();
        sum.update(signature.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}

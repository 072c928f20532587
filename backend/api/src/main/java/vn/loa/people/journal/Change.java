package vn.loa.people.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One member that changed, before and after as JSON values. */
public record Change(
        @Schema(examples = "title") String field,

        @Nullable @Schema(description = "Giá trị trước. / The value before.")
        Object before,

        @Nullable @Schema(description = "Giá trị sau. / The value after.")
        Object after) {

    /** The members in which two drafts of the same kind differ. */
    static List<Change> between(ObjectMapper mapper, Record before, Record after) {
        var old = mapper.valueToTree(before);
        var fresh = mapper.valueToTree(after);
        var names = new TreeSet<String>();
        old.fieldNames().forEachRemaining(names::add);
        fresh.fieldNames().forEachRemaining(names::add);
        var changes = new ArrayList<Change>();
        for (var name : names) {
            JsonNode was = old.get(name);
            JsonNode is = fresh.get(name);
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new Change(name, was, is));
            }
        }
        return changes;
    }
}

package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A table of duties after the plan; its rows are tasks that refer to it. {@code columns} are its headings as written. */
public record ProposedAnnex(
        @NotNull @Size(min = 1, max = 20) String id,
        @Nullable @Valid Written title,
        @NotNull @Size(max = 30) List<@NotNull String> columns,
        int rows,
        @Nullable @Valid Span at,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {
    /** With the rows of the table's next page, up to its end. */
    ProposedAnnex and(int more, int end) {
        var whole = at == null ? null : new Span(at.start(), end);
        return new ProposedAnnex(id, title, columns, rows + more, whole, confidence, doubts);
    }
}

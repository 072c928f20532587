package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.loa.reading.term.ClauseKind;

/**
 * One piece of the plan's text. A clause comes after its parent and before the parent's next sibling.
 *
 * @param parent the id of the parent clause; null at the top
 * @param label as written: "d)", "-", "IV."; null for a paragraph without
 * @param heading a heading on its own ("MỤC ĐÍCH, YÊU CẦU") or before a colon ("Văn hóa - Thông tin"); null if there is only text
 * @param text the text; null if there is only a heading
 */
public record ProposedClause(
        @NotNull @Size(min = 1, max = 20) String id,
        @Nullable @Size(max = 20) String parent,
        @Nullable @Size(max = 50) String label,
        @NotNull ClauseKind kind,
        @Nullable @Valid Written heading,
        @Nullable @Valid Written text,
        @Nullable @Valid Span at,
        double confidence,
        @NotNull List<@NotNull @Valid Doubt> doubts) {}

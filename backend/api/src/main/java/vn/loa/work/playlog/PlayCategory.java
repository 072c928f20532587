package vn.loa.work.playlog;

import jakarta.validation.constraints.*;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.text.Folding;

/** A category of the system whose items count, with a topic they communicate. A category may have several, also of next year's plan. */
record PlayCategory(
        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Cải cách hành chính")
        String category,

        @NotNull UUID topic) {
    /** As SQL's folded() has it. */
    String folded() {
        return Folding.fold(category);
    }
}

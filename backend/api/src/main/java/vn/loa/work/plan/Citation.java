package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a document is named; any part may be unknown. */
@Embeddable
public record Citation(
        @Nullable @Size(max = 100) @Schema(examples = "17/NQ-CP")
        String number,

        @Nullable @Schema(examples = "2019-03-07") LocalDate date,

        @Nullable @Size(max = 200) @Schema(examples = "Chính phủ")
        String issuer,

        @Nullable
        @Size(max = 500)
        @Schema(examples = "Một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử")
        String title) {
    static final Citation NONE = new Citation(null, null, null, null);
}

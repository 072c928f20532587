package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.Cited;
import vn.loa.work.register.LegalForce;

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

    static Citation of(LegalForce.Named named) {
        var known = named.known();
        return known == null
                ? new Citation(named.number(), null, null, null)
                : new Citation(known.number(), known.issuedOn(), known.issuer(), shortened(known.title()));
    }

    Cited cited() {
        return new Cited(number, date, issuer, title);
    }

    private static String shortened(String title) {
        return title.length() <= 500 ? title : title.substring(0, 500);
    }
}

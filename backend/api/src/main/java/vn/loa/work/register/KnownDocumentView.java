package vn.loa.work.register;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;

record KnownDocumentView(
        UUID id,
        UnitRef unit,
        @Schema(examples = "76/NQ-CP") String number,
        LocalDate issuedOn,
        @Schema(examples = "Chính phủ") String issuer,
        DocumentKind kind,
        String title,
        @Nullable LocalDate inForceFrom,

        @Nullable @Schema(description = "Ngày cuối cùng còn hiệu lực. / The last day in force.")
        LocalDate inForceTo,

        @Nullable String replacedBy,
        List<String> amendedBy,
        @Nullable String source,

        @Nullable
        @Schema(
                description =
                        "Ngày đối chiếu hiệu lực với bản công bố. / The day its force was compared with the publication.")
        LocalDate checkedOn,

        @Schema(description = "Hiệu lực hôm nay, theo sổ. / Its force today, as far as the register knows.")
        Force force,

        @Schema(description = "Có sẵn trong bản phát hành. / Shipped with Loa.")
        boolean shipped,

        int version,
        List<Action> can)
        implements Versioned {

    static KnownDocumentView of(KnownDocument document, Force force, List<Action> can) {
        return new KnownDocumentView(
                document.id(),
                document.unit().ref(),
                document.number,
                document.issuedOn,
                document.issuer,
                document.kind,
                document.title,
                document.inForceFrom,
                document.inForceTo,
                document.replacedBy,
                document.amendedBy,
                document.source,
                document.checkedOn,
                force,
                document.shipped(),
                document.version(),
                can);
    }
}

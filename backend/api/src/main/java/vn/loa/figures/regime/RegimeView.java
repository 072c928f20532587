package vn.loa.figures.regime;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;

record RegimeView(
        UUID id,
        UnitRef unit,
        RegimeReach reach,

        @Schema(examples = "Chế độ báo cáo cải cách hành chính định kỳ")
        String name,

        @Schema(examples = "Công văn số 581/BNV-CCHC của Bộ Nội vụ")
        String source,

        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean dueMoves,
        List<RegimePeriod> periods,

        @Schema(
                description =
                        "Nơi nhận báo cáo; “{superior}” là Ủy ban nhân dân cấp trên của đơn vị báo cáo. / Who receives a report; “{superior}” is the committee above the reporting unit.",
                examples = "[\"{superior} (để báo cáo);\", \"Lưu: VT.\"]")
        List<String> recipients,

        List<SectionOutline> outline,
        int version,
        List<Action> can)
        implements Versioned {
    static RegimeView of(ReportingRegime regime, List<Action> can) {
        return new RegimeView(
                regime.id(),
                regime.unit().ref(),
                regime.reach,
                regime.name,
                regime.source,
                regime.validFrom,
                regime.validTo,
                regime.dueMoves,
                List.copyOf(regime.periods),
                regime.recipients,
                regime.outline,
                regime.version(),
                can);
    }
}

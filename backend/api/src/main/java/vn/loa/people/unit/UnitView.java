package vn.loa.people.unit;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;

/** A unit as clients see it; {@code code} is the official code, always a string. */
@Schema(name = "UnitView")
record UnitView(
        UUID id,
        @Schema(examples = "18244") String code,
        @Schema(examples = "xã Đức Minh") String name,

        @Nullable
        @Schema(
                examples = "H57",
                description =
                        "Mã định danh điện tử (QĐ 20/2020/QĐ-TTg), nếu đã ghi. / The agency's electronic code, where one is recorded.")
        String agencyCode,

        UnitKind kind,
        @Nullable UnitRef parent,
        @Schema(examples = "2025-07-01") LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Schema(description = "Tên qua các thời kỳ, kể cả tên sắp có. / Names over time, also one yet to come.")
        List<UnitName> names,

        @Nullable
        @Schema(
                description =
                        "Mã theo danh mục khác; mã chưa đối chiếu với quyết định. / The code in another list; not yet held against the decree.")
        String otherCode,

        List<UnitSuccession> predecessors,
        List<UnitSuccession> successors,
        int version,
        List<Action> can)
        implements Versioned {

    static UnitView of(Unit unit, List<Action> can) {
        return new UnitView(
                unit.id(),
                unit.code,
                unit.name,
                unit.agencyCode,
                unit.kind,
                unit.parent == null ? null : unit.parent.ref(),
                unit.validFrom,
                unit.validTo,
                unit.names.entrySet().stream()
                        .map(entry -> new UnitName(entry.getValue(), entry.getKey()))
                        .toList(),
                unit.otherCode,
                named(unit.predecessors),
                named(unit.successors),
                unit.version(),
                can);
    }

    private static List<UnitSuccession> named(Set<Succession> successions) {
        return successions.stream()
                .map(UnitSuccession::of)
                .sorted(Comparator.comparing(UnitSuccession::code))
                .toList();
    }
}

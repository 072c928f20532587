package vn.loa.people.unit;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
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
        UnitKind kind,
        @Nullable UnitRef parent,
        @Schema(examples = "2025-07-01") LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UnitRef> predecessors,
        List<UnitRef> successors,
        int version,
        List<Action> can)
        implements Versioned {

    static UnitView of(Unit unit, List<Action> can) {
        return new UnitView(
                unit.id(),
                unit.code,
                unit.name,
                unit.kind,
                unit.parent == null ? null : unit.parent.ref(),
                unit.validFrom,
                unit.validTo,
                unit.predecessors.stream().map(Unit::ref).toList(),
                unit.successors.stream().map(Unit::ref).toList(),
                unit.version(),
                can);
    }
}

package vn.loa.figures.criteria;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitRef;

record CriteriaSetView(
        UUID id,
        UnitRef unit,
        String name,
        @Schema(examples = "2026") int year,
        @Schema(examples = "CCHC") String programme,
        String source,
        @Nullable LocalDate dueOn,

        @Schema(description = "Trống: mọi đơn vị trực thuộc. / None: all units directly below.")
        List<UnitRef> units,

        List<Criterion> criteria,

        @Schema(
                description =
                        "Tổng điểm tối đa, không kể điểm thưởng, điểm trừ. / The most points, without bonus and penalty.",
                examples = "2")
        BigDecimal total,

        CriteriaSetState state,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        int version,
        List<Action> can)
        implements Versioned {
    static CriteriaSetView of(CriteriaSet set, List<Action> can) {
        return new CriteriaSetView(
                set.id(),
                set.unit().ref(),
                set.name,
                set.year,
                set.programme,
                set.source,
                set.dueOn,
                set.units.stream()
                        .map(Unit::ref)
                        .sorted(Comparator.comparing(UnitRef::name).thenComparing(UnitRef::id))
                        .toList(),
                set.criteria,
                set.criteria().total(),
                set.state,
                set.published == null ? null : set.published.by(),
                set.published == null ? null : set.published.at(),
                set.version(),
                can);
    }
}

package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.UnitRef;

/**
 * What a consolidation would take now.
 *
 * @param report the unit's own report of the period; absent where there is none yet
 */
record ConsolidationView(
        UnitRef unit,
        PeriodCode period,
        @Schema(examples = "2022") int year,
        @Schema(examples = "quý I") String name,
        @Schema(examples = "2021-12-15") LocalDate from,
        @Schema(examples = "2022-03-14") LocalDate to,
        ConsolidationBasis basis,
        @Nullable Ref report,
        @Nullable ReportState state,

        @Schema(description = "Số báo cáo được tổng hợp. / How many reports are summed.", examples = "98")
        int taken,

        List<ReportPartView> parts) {}

package vn.loa.exchange.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;

/** A public plan in its unit's list. */
record OpenPlanSummary(
        UUID id,
        @Schema(examples = "2026") int year,
        @Schema(examples = "CCHC") String programme,
        String title,
        @Schema(examples = "15/KH-UBND") String documentNumber,
        LocalDate issuedOn,

        @Schema(description = "Đã kết thúc. / Closed.") boolean closed,
        Instant publicSince) {
    static OpenPlanSummary of(Plan plan) {
        return new OpenPlanSummary(
                plan.id(),
                plan.year(),
                plan.programme(),
                plan.title(),
                plan.documentNumber(),
                plan.issuance().issuedOn(),
                plan.state() == PlanState.CLOSED,
                plan.publicSince());
    }
}

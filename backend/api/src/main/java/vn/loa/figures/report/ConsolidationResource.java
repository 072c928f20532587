package vn.loa.figures.report;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;

/** A unit's report summed from those of the units below. */
@Path("/units")
@Tag(name = "reports")
@Authenticated
@Transactional
class ConsolidationResource {
    @Inject
    Consolidations consolidations;

    @Inject
    Reports reports;

    @GET
    @Path("/{id}/consolidation")
    @Operation(
            summary = "Tổng hợp kỳ này sẽ lấy báo cáo nào / What a consolidation of a period would take",
            description = "Mỗi đơn vị: bản báo cáo được lấy, hoặc vì sao không. / "
                    + "For each unit, the edition that would be summed, or how its report stands.")
    public ConsolidationView preview(
            @RestPath UUID id,
            @RestQuery @NotNull PeriodCode period,
            @RestQuery @NotNull @Min(2000) @Max(2100) Integer year,
            @RestQuery @DefaultValue("CCHC") String programme,
            @RestQuery @DefaultValue("ACCEPTED") ConsolidationBasis basis) {
        return consolidations.preview(id, new ConsolidationDraft(period, year, programme, basis));
    }

    @POST
    @Path("/{id}/consolidations")
    @Idempotent
    @Operation(
            summary = "Tổng hợp báo cáo của cấp dưới / Consolidate the reports of the units below",
            description =
                    "Lập báo cáo của đơn vị nếu chưa có; bản dự thảo lấy lại theo hiện trạng. Số liệu chỉ cộng từ các bản đã chốt được nêu tên. / "
                            + "Compiles the unit's report where there is none; a draft takes what is there now. Figures are added from the frozen editions it names alone.")
    public RestResponse<ReportView> make(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ConsolidationDraft draft) {
        var report = consolidations.make(id, draft);
        return Created.at("reports", report.id(), reports.view(report));
    }
}

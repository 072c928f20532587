package vn.loa.figures.report;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/units")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class CompletenessResource {
    @Inject
    Completeness completeness;

    @Inject
    Reminders reminders;

    @GET
    @Path("/{id}/completeness")
    @Operation(
            summary = "Đơn vị cấp dưới nào đã báo cáo kỳ nào / Which units below have reported on which periods",
            description = "Không ghi `year` là năm nay. / Without `year`, this year.")
    public Page<CompletenessView> get(
            @RestPath UUID id,
            @RestQuery @Min(2000) @Max(2100) Integer year,
            @RestQuery PeriodCode period,
            @RestQuery @DefaultValue("CCHC") String programme,
            @RestQuery String q,
            @BeanParam Paging paging) {
        return completeness.of(id, year, period, programme, q, paging);
    }

    @POST
    @Path("/{id}/reminders")
    @Idempotent
    @Operation(
            summary = "Đôn đốc đơn vị cấp dưới gửi báo cáo / Remind units below of a report",
            description =
                    "Bỏ qua đơn vị đã gửi, hoặc đã được nhắc hôm nay. / Spares units that have sent it or were reminded today.")
    public RestResponse<RemindersView> remind(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RemindersDraft draft) {
        return RestResponse.ResponseBuilder.<RemindersView>create(201)
                .entity(reminders.send(id, draft))
                .header("Location", "/api/v1/units/" + id + "/completeness")
                .build();
    }
}

package vn.loa.figures.report;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Page;

@Path("/periods")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class PeriodResource {
    @Inject
    ReportingCalendar calendar;

    @GET
    @Operation(
            summary = "Các kỳ báo cáo của đơn vị trong năm / A unit's reporting periods of a year",
            description = "Không ghi `year` là năm nay. / Without `year`, this year.")
    public Page<PeriodView> periods(@RestQuery @NotNull UUID unit, @RestQuery @Min(2000) @Max(2100) Integer year) {
        return Page.whole(calendar.periods(unit, year));
    }
}

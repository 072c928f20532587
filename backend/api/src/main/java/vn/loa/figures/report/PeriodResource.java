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

@Path("/")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class PeriodResource {
    @Inject
    ReportingCalendar calendar;

    @GET
    @Path("/periods")
    @Operation(
            summary = "Các kỳ báo cáo của đơn vị trong năm / A unit's reporting periods of a year",
            description = "Không ghi `year` là năm nay. / Without `year`, this year.")
    public Page<PeriodView> periods(@RestQuery @NotNull UUID unit, @RestQuery @Min(2000) @Max(2100) Integer year) {
        return Page.whole(calendar.periods(unit, year));
    }

    @GET
    @Path("/reporting-regimes")
    @Operation(
            summary =
                    "Các chế độ báo cáo áp dụng cho đơn vị, gần nhất trước / Regimes a unit reports under, nearest first")
    public Page<RegimeView> regimes(@RestQuery @NotNull UUID unit) {
        return Page.whole(calendar.regimesFor(unit));
    }
}

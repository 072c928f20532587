package vn.loa.figures.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.loa.figures.regime.PeriodCode;

/** Which reports a list shows. */
public class ReportFilter {
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("within")
    public UUID within;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("year")
    public Integer year;

    @QueryParam("period")
    public PeriodCode period;

    @QueryParam("state")
    public ReportState state;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Chỉ dòng thay đổi từ lúc này, giờ UTC như 2026-03-20T00:00:00Z; để đồng bộ hãy dùng `/changes`. / Only rows changed since, in UTC as 2026-03-20T00:00:00Z; to keep a copy, use `/changes`.")
    public Instant updatedSince;
}

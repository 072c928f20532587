package vn.loa.work.plan;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which plans a list shows. */
public class PlanFilter {
    @QueryParam("unit")
    @Parameter(description = "Của đúng đơn vị này. / Of this very unit.")
    public UUID unit;

    @QueryParam("within")
    @Parameter(description = "Của đơn vị này và cấp dưới. / Of this unit and those below.")
    public UUID within;

    @QueryParam("year")
    public Integer year;

    @QueryParam("state")
    public PlanState state;

    @QueryParam("programme")
    @Parameter(description = "Ví dụ CCHC. / E.g. CCHC.")
    public String programme;

    @QueryParam("q")
    @Parameter(
            description =
                    "Từ trong tên hoặc số, ký hiệu; không cần dấu. / Words of the title or number, marks left out.")
    public String q;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Chỉ dòng thay đổi từ lúc này, giờ UTC như 2026-03-20T00:00:00Z; để đồng bộ hãy dùng `/changes`. / Only rows changed since, in UTC as 2026-03-20T00:00:00Z; to keep a copy, use `/changes`.")
    public Instant updatedSince;
}

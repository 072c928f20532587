package vn.loa.figures.dataset;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.report.ReportState;

/** Which rows of the table; what is not given does not narrow. */
public class ReportDataFilter {
    @QueryParam("within")
    @Parameter(description = "Chỉ đơn vị này và các đơn vị bên dưới. / Only this unit and those below it.")
    public UUID within;

    @QueryParam("agencyCode")
    public String agencyCode;

    @QueryParam("programme")
    public String programme;

    @QueryParam("period")
    public PeriodCode period;

    @QueryParam("year")
    public Integer year;

    @QueryParam("figure")
    @Parameter(
            description =
                    "Mã số liệu, theo `/figures`; lặp lại để lấy nhiều số liệu. / A figure's code, of `/figures`; repeat it for several.")
    public List<String> figure;

    @QueryParam("state")
    @Parameter(
            description =
                    "Trạng thái báo cáo; dự thảo chưa có số liệu chốt nên không có dòng nào. / The report's state; a draft has no frozen figures, so no rows.")
    public ReportState state;

    @QueryParam("key")
    @Parameter(
            description =
                    "Khóa API, nếu khóa cho phép đặt trong địa chỉ; thay cho tiêu đề Authorization. / An API key that may stand in the address, in place of the Authorization header.")
    public String key;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Chỉ báo cáo thay đổi từ lúc này, giờ UTC như 2026-03-20T00:00:00Z. / Only reports changed since, in UTC as 2026-03-20T00:00:00Z.")
    public Instant updatedSince;
}

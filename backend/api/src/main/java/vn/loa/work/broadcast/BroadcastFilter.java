package vn.loa.work.broadcast;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of broadcasts. */
public class BroadcastFilter {
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("task")
    public UUID task;

    @QueryParam("channel")
    public UUID channel;

    @QueryParam("state")
    public BroadcastState state;

    @QueryParam("from")
    @Parameter(description = "Từ ngày này. / On this day or later.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Đến ngày này. / On this day or earlier.")
    public LocalDate to;

    @QueryParam("unsettled")
    @Parameter(
            description =
                    "`true` chỉ lấy mục đã qua ngày mà chưa ghi kết quả. / `true` keeps those whose day passed with nothing recorded.")
    public Boolean unsettled;

    @QueryParam("q")
    @Parameter(description = "Các từ cần tìm, không phân biệt dấu. / Words to find, marks do not matter.")
    public String q;
}

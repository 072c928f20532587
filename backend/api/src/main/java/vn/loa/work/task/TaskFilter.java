package vn.loa.work.task;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of tasks. */
public class TaskFilter {
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("within")
    @Parameter(description = "Đơn vị và mọi đơn vị trực thuộc. / The unit and all units below it.")
    public UUID within;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("clause")
    public UUID clause;

    @QueryParam("state")
    public TaskState state;

    @QueryParam("standing")
    public Standing standing;

    @QueryParam("lead")
    @Parameter(description = "Mã đầu mối chủ trì, hoặc `none`. / Id of the lead, or `none`.")
    public String lead;

    @QueryParam("assignee")
    @Parameter(description = "Đầu mối chủ trì hoặc phối hợp. / Leads or coordinates.")
    public UUID assignee;

    @QueryParam("channel")
    public UUID channel;

    @QueryParam("topic")
    public UUID topic;

    @QueryParam("dueAfter")
    @Parameter(description = "Hạn từ ngày này. / Due on this day or later.")
    public LocalDate dueAfter;

    @QueryParam("dueBefore")
    @Parameter(description = "Hạn đến ngày này. / Due on this day or earlier.")
    public LocalDate dueBefore;

    @QueryParam("q")
    @Parameter(description = "Các từ cần tìm, không phân biệt dấu. / Words to find, marks do not matter.")
    public String q;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Chỉ dòng thay đổi từ lúc này, giờ UTC như 2026-03-20T00:00:00Z; để đồng bộ hãy dùng `/changes`. / Only rows changed since, in UTC as 2026-03-20T00:00:00Z; to keep a copy, use `/changes`.")
    public Instant updatedSince;
}

package vn.loa.work.activity;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.loa.reading.term.ChannelType;

/** The filters of a list of activities. */
public class ActivityFilter {
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("within")
    @Parameter(description = "Đơn vị và mọi đơn vị trực thuộc. / The unit and all units below it.")
    public UUID within;

    @QueryParam("plan")
    public UUID plan;

    @QueryParam("task")
    public UUID task;

    @QueryParam("clause")
    @Parameter(description = "Thuộc nhiệm vụ của mục này trong kế hoạch. / Of the tasks of this clause.")
    public UUID clause;

    @QueryParam("channel")
    public UUID channel;

    @QueryParam("channelType")
    public ChannelType channelType;

    @QueryParam("topic")
    public UUID topic;

    @QueryParam("from")
    @Parameter(description = "Diễn ra từ ngày này. / Held on this day or later.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Diễn ra đến ngày này. / Held on this day or earlier.")
    public LocalDate to;

    @QueryParam("q")
    @Parameter(description = "Các từ cần tìm, không phân biệt dấu. / Words to find, marks do not matter.")
    public String q;

    @QueryParam("withoutEvidence")
    @Parameter(
            description =
                    "`true` chỉ lấy hoạt động chưa có tài liệu kiểm chứng, `false` chỉ lấy hoạt động đã có. / `true` keeps those without evidence, `false` those with.")
    public Boolean withoutEvidence;

    @QueryParam("machineMade")
    @Parameter(
            description =
                    "`true` chỉ lấy hoạt động do nhật ký phát ghi, `false` chỉ lấy hoạt động do người ghi. / `true` keeps those that a play log made, `false` those that people logged.")
    public Boolean machineMade;

    @QueryParam("withdrawn")
    @DefaultValue("false")
    @Parameter(description = "`true` chỉ lấy hoạt động đã rút. / `true` keeps withdrawn ones only.")
    public boolean withdrawn;

    @QueryParam("updatedSince")
    @Parameter(
            description =
                    "Chỉ dòng thay đổi từ lúc này, giờ UTC như 2026-03-20T00:00:00Z; để đồng bộ hãy dùng `/changes`. / Only rows changed since, in UTC as 2026-03-20T00:00:00Z; to keep a copy, use `/changes`.")
    public Instant updatedSince;
}

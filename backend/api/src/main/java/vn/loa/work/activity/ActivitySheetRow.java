package vn.loa.work.activity;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.table.Heading;
import vn.loa.problem.Language;

/** An activity as a line of a sheet. */
record ActivitySheetRow(
        @Heading(vi = "Ngày", en = "Day") LocalDate on,
        @Heading(vi = "Giờ", en = "Time") String at,
        @Heading(vi = "Hoạt động", en = "Activity") String title,
        @Heading(vi = "Kênh", en = "Channel") String channel,
        @Heading(vi = "Loại kênh", en = "Type of channel") String channelType,
        @Heading(vi = "Khối lượng", en = "Quantity") long quantity,
        @Heading(vi = "Đơn vị đo", en = "Measure") String measure,

        @Heading(vi = "Số người tham dự", en = "Attendances")
        Long audience,

        @Heading(vi = "Địa điểm", en = "Place") String place,
        @Heading(vi = "Nhiệm vụ", en = "Task") String task,

        @Heading(vi = "Nội dung tuyên truyền", en = "Topics")
        String topics,

        @Heading(vi = "Lồng ghép vào", en = "Integrated into")
        String integratedInto,

        @Heading(vi = "Ghi chú", en = "Note") String note,

        @Heading(vi = "Số tài liệu kiểm chứng", en = "Evidence")
        int evidence,

        @Heading(vi = "Người ghi", en = "Logged by") String loggedBy,
        @Heading(vi = "Lý do rút", en = "Why withdrawn") String withdrawalReason) {
    static ActivitySheetRow of(ActivityView activity, Language language) {
        return new ActivitySheetRow(
                activity.on(),
                activity.at() == null ? null : activity.at().toString(),
                activity.title(),
                activity.channel().name(),
                activity.channel().type().called(language),
                activity.quantity(),
                activity.channel().measure(),
                activity.audience(),
                activity.place(),
                activity.task() == null ? null : activity.task().name(),
                activity.topics().stream().map(Ref::name).collect(joining("; ")),
                activity.integratedInto(),
                activity.note(),
                activity.evidence().size(),
                activity.loggedBy(),
                activity.withdrawalReason());
    }
}

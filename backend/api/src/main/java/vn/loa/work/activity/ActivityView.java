package vn.loa.work.activity;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitOwned;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.evidence.EvidenceView;
import vn.loa.work.plan.Topic;

record ActivityView(
        UUID id,
        UnitRef unit,
        Ref plan,
        @Nullable Ref task,
        ActivityChannel channel,
        List<Ref> topics,
        @Schema(examples = "2022-03-14") LocalDate on,

        @Nullable @JsonFormat(pattern = "HH:mm") @Schema(examples = "17:30")
        LocalTime at,

        @Nullable @Schema(examples = "Nhà văn hóa thôn Yên Phú")
        String place,

        @Schema(examples = "Phát thanh chuyên mục cải cách hành chính")
        String title,

        @Nullable String note,
        @Schema(examples = "3") long quantity,
        @Nullable @Schema(examples = "120") Long audience,
        @Nullable String integratedInto,
        @Nullable String explanation,
        List<EvidenceView> evidence,

        @Nullable
        @Schema(
                examples = "Hệ thống truyền thanh thông minh",
                description =
                        "Hệ thống mà nhật ký phát của nó đã ghi hoạt động này, không ai nhập tay; các dòng ở `/plays?activity=`. Không có là do người ghi. / The system whose play log made it, nobody typed it; its rows are at `/plays?activity=`. None where a person logged it.")
        String source,

        @Schema(examples = "Trần Thị Ngọc Hà") String loggedBy,
        Instant loggedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        Instant updatedAt,
        int version,
        List<Action> can)
        implements Versioned {

    static ActivityView of(Activity activity, List<EvidenceView> evidence, List<Action> can) {
        return new ActivityView(
                activity.id(),
                activity.unit().ref(),
                activity.plan.ref(),
                UnitOwned.refOf(activity.task),
                ActivityChannel.of(activity.channel),
                activity.topics.stream().map(Topic::ref).toList(),
                activity.on,
                activity.at,
                activity.place,
                activity.title,
                activity.note,
                activity.quantity,
                activity.audience,
                activity.integratedInto,
                activity.explanation,
                evidence,
                activity.source,
                activity.logged.by(),
                activity.logged.at(),
                activity.withdrawnAt,
                activity.withdrawalReason,
                activity.updatedAt(),
                activity.version(),
                can);
    }
}

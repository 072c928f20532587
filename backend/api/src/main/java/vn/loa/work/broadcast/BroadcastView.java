package vn.loa.work.broadcast;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.UnitOwned;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.plan.Topic;

record BroadcastView(
        UUID id,
        UnitRef unit,
        Ref plan,
        @Nullable Ref task,
        BroadcastChannel channel,
        List<Ref> topics,
        @Schema(examples = "2024-03-14") LocalDate on,

        @Nullable @JsonFormat(pattern = "HH:mm") @Schema(examples = "05:30")
        LocalTime at,

        @Nullable @Schema(examples = "10") Integer minutes,
        @Schema(examples = "Nộp hồ sơ trực tuyến tại nhà") String title,
        @Nullable String script,

        @Nullable
        @Schema(
                examples = "95",
                description =
                        "Thời gian đọc lời bài, theo `wordsPerMinute` của lịch. / How long the script takes to read, by the calendar's `wordsPerMinute`.")
        Integer readingSeconds,

        BroadcastState state,

        @Schema(
                description =
                        "Ngày đã qua mà chưa ghi đã phát hay không phát. / The day has passed and nobody said whether it was aired.")
        boolean unsettled,

        List<Conflict> conflicts,

        @Nullable @Schema(description = "Vì sao bị trả lại hoặc không phát. / Why it was returned, or not aired.")
        String reason,

        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable Ref activity,
        Instant updatedAt,
        int version,
        List<Action> can)
        implements Versioned {

    static BroadcastView of(Broadcast item, List<Conflict> conflicts, LocalDate today, List<Action> can) {
        return new BroadcastView(
                item.id(),
                item.unit().ref(),
                item.plan.ref(),
                UnitOwned.refOf(item.task),
                BroadcastChannel.of(item.channel),
                item.topics.stream().map(Topic::ref).toList(),
                item.on,
                item.at,
                item.minutes,
                item.title,
                item.script,
                item.script == null ? null : ReadingTime.seconds(item.script),
                item.state,
                item.unsettled(today),
                conflicts,
                item.reason,
                by(item.reviewed),
                at(item.reviewed),
                by(item.approved),
                at(item.approved),
                by(item.settled),
                at(item.settled),
                UnitOwned.refOf(item.activity),
                item.updatedAt(),
                item.version(),
                can);
    }

    private static String by(Stamp stamp) {
        return Optional.ofNullable(stamp).map(Stamp::by).orElse(null);
    }

    private static Instant at(Stamp stamp) {
        return Optional.ofNullable(stamp).map(Stamp::at).orElse(null);
    }
}

package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.plan.Topic;

record PlaySourceView(
        UUID id,
        UnitRef unit,
        Ref channel,

        @Schema(examples = "Hệ thống truyền thanh thông minh")
        String name,

        PlayColumns columns,
        List<Counted> categories,
        @Nullable String note,

        @Nullable @Schema(description = "Lần nhận nhật ký gần nhất. / When a log last came in.")
        Instant lastReceivedAt,

        @Nullable Instant retiredAt,
        int version,
        List<Action> can)
        implements Versioned {

    @Schema(name = "CountedCategory")
    record Counted(
            @Schema(examples = "Cải cách hành chính") String category,
            Ref topic,
            Ref plan,
            @Schema(examples = "2026") int year) {}

    /** @param topics by id; one that an amendment took away counts no more */
    static PlaySourceView of(PlaySource source, Map<UUID, Topic> topics, Instant lastReceivedAt, List<Action> can) {
        return new PlaySourceView(
                source.id(),
                source.unit().ref(),
                source.channel.ref(),
                source.name(),
                source.columns,
                source.categories.stream()
                        .map(one -> counted(one, topics.get(one.topic())))
                        .filter(Objects::nonNull)
                        .toList(),
                source.note,
                lastReceivedAt,
                source.retiredAt(),
                source.version(),
                can);
    }

    private static Counted counted(PlayCategory category, Topic topic) {
        return topic == null
                ? null
                : new Counted(
                        category.category(),
                        topic.ref(),
                        topic.plan().ref(),
                        topic.plan().year());
    }
}

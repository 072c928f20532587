package vn.loa.work.duty;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;

record QuestionView(
        UUID id,
        Ref task,
        @Schema(examples = "Tờ rơi lấy ở đâu?") String text,
        @Schema(examples = "Bưu điện xã") String askedBy,
        Instant askedAt,

        @Nullable @Schema(examples = "Lấy tại bộ phận một cửa.")
        String answer,

        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        int version,
        List<Action> can)
        implements Versioned {
    static QuestionView of(Question question, List<Action> can) {
        var answered = question.answered;
        return new QuestionView(
                question.id(),
                question.task().ref(),
                question.text,
                question.asked.by(),
                question.asked.at(),
                question.answer,
                answered == null ? null : answered.by(),
                answered == null ? null : answered.at(),
                question.version(),
                can);
    }
}

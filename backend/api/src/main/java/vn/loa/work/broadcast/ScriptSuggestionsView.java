package vn.loa.work.broadcast;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;

record ScriptSuggestionsView(
        @Nullable @Schema(examples = "10", description = "Thời lượng bài phải vừa. / The minutes the scripts fit.")
        Integer minutes,

        @Schema(description = "Nội dung chưa, ít tuyên truyền trước. / What was least communicated comes first.")
        List<Suggestion> items) {

    @Schema(name = "ScriptSuggestion")
    record Suggestion(
            Ref topic,

            @Schema(
                    examples = "0",
                    description = "Hoạt động trong năm trên mọi kênh. / Activities of the year on any channel.")
            long activities,

            @Schema(examples = "0", description = "Trong đó trên kênh này. / Of these, on this channel.")
            long onChannel,

            @Schema(examples = "1", description = "Mục đã xếp lịch, chưa phát. / Items planned and not settled yet.")
            long planned,

            @Nullable
            @Schema(
                    description =
                            "Nhiệm vụ đang mở trên kênh này có nội dung ấy. / An open task of the channel that has it.")
            Ref task,

            @Schema(examples = "Dịch vụ công trực tuyến toàn trình")
            String title,

            String script,
            @Schema(examples = "95") int readingSeconds,

            @Schema(description = "Câu của kế hoạch không vừa thời lượng. / Sentences of the plan that did not fit.")
            List<String> leftOut,

            @Schema(description = "Chỗ không đọc thành tiếng được. / What cannot be said as it is written.")
            List<String> unsaid) {}
}

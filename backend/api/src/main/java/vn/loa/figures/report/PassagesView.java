package vn.loa.figures.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the composer says of a report. */
record PassagesView(
        @Schema(description = "Đoạn soạn từ số liệu, chỉ khi báo cáo đang soạn. / Composed passages, only in draft.")
        List<PassageView> passages,

        @Schema(
                description =
                        "Số trong lời văn, theo mã viết trong ngoặc. / The numbers of the text, by what stands in braces.")
        List<NumberView> numbers) {
    record NumberView(
            @Schema(examples = "task.done:percent") String token,
            @Schema(examples = "task.done") String figure,
            @Schema(examples = "85,7%") String shown) {}
}

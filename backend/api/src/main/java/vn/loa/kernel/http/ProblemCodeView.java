package vn.loa.kernel.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;
import vn.loa.problem.ProblemCode;

/**
 * One thing that can be wrong.
 *
 * @param type as a refusal bears it; the address of this page
 * @param title of its kind
 * @param meaning in the caller's language, … where an occurrence says more
 * @param remedy what to do about it
 */
record ProblemCodeView(
        @Schema(examples = "/problems/stale") String type,
        @Schema(examples = "STALE") String code,
        @Schema(examples = "412") int status,
        @Schema(examples = "Dữ liệu đã thay đổi") String title,

        @Schema(examples = "Người khác vừa sửa mục này; hãy tải lại rồi làm tiếp.")
        String meaning,

        @Schema(examples = "Hãy đọc lại mục, đặt thay đổi của bạn lên bản mới rồi gửi kèm ETag mới.")
        String remedy) {
    static ProblemCodeView of(ProblemCode code, Language language) {
        var kind = code.text().type();
        return new ProblemCodeView(
                code.address(),
                code.name(),
                kind.status(),
                kind.title(language),
                code.meaning(language),
                kind.remedy(language));
    }
}

package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.composer.Numbers;
import vn.loa.figures.composer.Passage;
import vn.loa.figures.regime.SectionOutline;

record PassageView(
        @Schema(examples = "passage.overview") String code,

        @Nullable
        @Schema(
                description = "Mục mà đề cương đặt đoạn này; không có với đoạn dành cho báo cáo khác. / "
                        + "The section the outline puts it in; absent for one that is for another report.",
                examples = "II")
        String section,

        @Schema(
                description = "Các câu, số liệu trong ngoặc; rỗng khi không có gì để nêu. / "
                        + "The sentences with numbers in braces; empty where there is nothing to say.",
                examples = "Tính chung, trong kỳ đã thực hiện {{activity.count:count}} hoạt động.")
        String text,

        @Schema(description = "Các câu đã điền số. / The sentences with their numbers.")
        String written,

        @Schema(
                description = "Việc cần người viết nêu nguyên nhân; nguyên nhân không bao giờ được tự soạn. / "
                        + "What a person may give causes for; causes are never composed.")
        List<String> candidates) {
    static PassageView of(Passage passage, ComposedReport composition, List<SectionOutline> outline) {
        return new PassageView(
                passage.code(),
                outline.stream()
                        .filter(section -> section.text() != null
                                && Numbers.named(section.text()).contains(passage.code()))
                        .map(SectionOutline::code)
                        .findFirst()
                        .orElse(null),
                passage.text(),
                composition.numbers().fill(passage.text()),
                passage.candidates());
    }
}

package vn.loa.work.beginning;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PlanTemplateView(
        @Schema(examples = "CCHC") String code,

        @Schema(examples = "Tuyên truyền cải cách hành chính")
        String name,

        String summary,
        @Schema(examples = "CCHC") String programme,

        @Schema(description = "Các đề mục lớn. / The top headings.")
        List<String> outline,

        int clauses,
        int topics,
        int targets) {

    static PlanTemplateView of(PlanTemplate template) {
        return new PlanTemplateView(
                template.code(),
                template.name(),
                template.summary(),
                template.programme(),
                template.clauses().stream()
                        .filter(clause -> clause.parent() == null)
                        .map(PlanTemplate.Part::heading)
                        .filter(Objects::nonNull)
                        .toList(),
                template.clauses().size(),
                template.topics().size(),
                template.targets().size());
    }
}

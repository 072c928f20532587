package vn.loa.paper.preflight;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;
import vn.loa.reading.preflight.Finding;
import vn.loa.reading.preflight.PaperRule;
import vn.loa.reading.preflight.Preflight;

/** What was found in a paper, and what of it was checked at all. */
record PreflightView(
        @Schema(
                description =
                        "Ngày mà hiệu lực của văn bản viện dẫn được xét. / The day on which cited law was looked at.")
        LocalDate on,

        List<Found> findings,
        List<Checked> rules,

        @Schema(
                description = "Văn bản viện dẫn chưa có trong sổ hoặc chưa ai đối chiếu, nên chưa kiểm tra được. / "
                        + "Cited documents that the register lacks or nobody compared, so that they are not checked.")
        List<String> unchecked) {

    /** One finding with its place. */
    @Schema(name = "PreflightFinding")
    record Found(
            PaperRule rule,

            @Schema(examples = "Lề trái 20 mm; quy định 30–35 mm.")
            String detail,

            @Schema(examples = "trái 20 mm") String written,
            @Schema(examples = "30–35 mm") String expected,

            @Nullable
            @Schema(
                    description =
                            "Dòng chứa chỗ ấy; vắng khi cả trang hoặc thiếu hẳn. / Its line; absent where it is the page, or missing.")
            String line,

            @Schema(description = "POST /preflights/mended sửa chỗ này. / POST /preflights/mended mends it.")
            boolean cured) {}

    /** A rule, and whether the paper could be held against it. */
    @Schema(name = "PreflightRule")
    record Checked(
            PaperRule rule,
            String name,

            @Schema(examples = "Nghị định 30/2020/NĐ-CP, Phụ lục I")
            String basis,

            State state) {}

    @Schema(name = "PreflightState")
    enum State {
        RIGHT,
        WRONG,
        NOT_CHECKED
    }

    static PreflightView of(Preflight preflight, String text, LocalDate on, List<String> unchecked, Language language) {
        return new PreflightView(
                on,
                preflight.findings().stream()
                        .map(finding -> found(finding, text, language))
                        .toList(),
                Arrays.stream(PaperRule.values())
                        .map(rule -> checked(rule, preflight, language))
                        .toList(),
                unchecked);
    }

    private static Found found(Finding finding, String text, Language language) {
        return new Found(
                finding.rule(),
                finding.says(language),
                finding.written(),
                finding.expected(),
                finding.at() == null ? null : line(text, finding.at().start()),
                MendedPaper.mends(finding));
    }

    private static String line(String text, int at) {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int upto = text.indexOf('\n', at);
        return text.substring(from, upto < 0 ? text.length() : upto).strip();
    }

    private static Checked checked(PaperRule rule, Preflight preflight, Language language) {
        boolean wrong = preflight.findings().stream().anyMatch(finding -> finding.rule() == rule);
        var state = wrong ? State.WRONG : preflight.checked().contains(rule) ? State.RIGHT : State.NOT_CHECKED;
        return new Checked(rule, rule.called(language), rule.basis(language), state);
    }
}

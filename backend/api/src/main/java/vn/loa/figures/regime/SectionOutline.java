package vn.loa.figures.regime;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.composer.Numbers;
import vn.loa.figures.composer.Passage;
import vn.loa.problem.Problem;
import vn.loa.work.figure.FigureCode;

/**
 * One section a regime asks for.
 *
 * @param money whether the accountant writes it too
 * @param text what a new report starts with; may hold figure tokens; absent where only a person can write it
 */
public record SectionOutline(
        @NotBlank @Size(min = 1, max = 10) @Pattern(regexp = "[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*") @Schema(examples = "III")
        String code,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Kinh phí")
        String heading,

        boolean money,

        @Nullable @Size(max = 20_000) @Schema(examples = "Kinh phí đã chi trong kỳ là {{expenditure.total}} đồng.")
        String text) {
    /** That every token is a passage or a figure. */
    void require(String pointer) {
        Numbers.named(text == null ? "" : text).stream()
                .filter(token -> !Passage.isOne(token) && !FigureCode.known(Numbers.code(token)))
                .findFirst()
                .ifPresent(token -> {
                    throw Problem.invalid(pointer + "/text", RegimeProblem.SECTION_TOKEN_UNKNOWN, token);
                });
    }
}

package vn.loa.work.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a document official: its number, its day and who signed it. Reports are approved with the same. */
public record IssuanceDraft(
        @NotNull @Pattern(regexp = "[0-9]{1,6}[a-z]?") @Schema(examples = "15")
        String number,

        @NotNull @Pattern(regexp = "[\\p{Lu}0-9]+([-.][\\p{Lu}0-9]+)*") @Size(max = 40) @Schema(examples = "KH-UBND")
        String notation,

        @NotNull @Schema(examples = "2022-02-08") LocalDate issuedOn,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Nguyễn Văn Minh")
        String signer,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "CHỦ TỊCH")
        String signerTitle,

        @NotNull SigningAuthority signingAuthority) {}

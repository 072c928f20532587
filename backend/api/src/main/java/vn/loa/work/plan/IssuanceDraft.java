package vn.loa.work.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a document official: its number, day and signer. Approving a report needs the same. */
@Embeddable
public record IssuanceDraft(
        @NotNull @Pattern(regexp = "[0-9]{1,6}[a-z]?") @Schema(examples = "15")
        String number,

        @NotNull
        @Pattern(regexp = "[" + CAPITALS + "]+([-.][" + CAPITALS + "]+)*")
        @Size(max = 40)
        @Schema(examples = "KH-UBND")
        String notation,

        @Column(name = "issued_on") @NotNull @Schema(examples = "2022-02-08")
        LocalDate issuedOn,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Nguyễn Văn Minh")
        String signer,

        @Column(name = "signer_title") @NotBlank @Size(min = 1, max = 200) @Schema(examples = "CHỦ TỊCH")
        String signerTitle,

        @Column(name = "signing_authority") @Enumerated(EnumType.STRING) @NotNull
        SigningAuthority signingAuthority) {
    /** And digits; spelled out, because not every client's patterns know classes of letters. */
    private static final String CAPITALS = "0-9A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ";

    /** For a document that is not issued yet. */
    public static final IssuanceDraft NONE = new IssuanceDraft(null, null, null, null, null, null);

    /** Number and notation as on paper, {@code 15/KH-UBND}. */
    public String documentNumber() {
        return number + "/" + notation;
    }
}

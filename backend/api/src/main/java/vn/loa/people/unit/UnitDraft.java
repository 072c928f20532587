package vn.loa.people.unit;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that a decree or resolution makes. */
record UnitDraft(
        @NotNull @Schema(description = "Đơn vị cấp trên trực tiếp. / The unit directly above.")
        UUID unit,

        @NotNull @Pattern(regexp = UnitDraft.CODE) @Schema(examples = "18244")
        String code,

        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "xã Đức Minh")
        String name,

        @NotNull UnitKind kind,
        @NotNull @Schema(examples = "2027-07-01") LocalDate validFrom,

        @Nullable
        @Schema(
                examples = "H57",
                pattern = AgencyCode.PATTERN,
                maxLength = AgencyCode.LONGEST,
                description = "Mã định danh điện tử theo QĐ 20/2020/QĐ-TTg. / The agency's electronic code.")
        String agencyCode) {

    static final String CODE = "[0-9A-Za-z]{2,10}";
}

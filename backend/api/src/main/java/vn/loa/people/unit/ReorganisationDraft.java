package vn.loa.people.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a resolution does to units on one day: several become one, or one becomes several. */
@Schema(name = "ReorganisationDraft")
record ReorganisationDraft(
        @NotNull
        @Schema(
                examples = "2027-07-01",
                description = "Ngày đầu tiên của đơn vị mới. / The first day of the new units.")
        LocalDate on,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(
                description =
                        "`FULL`: đơn vị kết thúc vào ngày hôm trước; `PARTIAL`: chỉ một phần chuyển đi, đơn vị còn hoạt động. / "
                                + "`FULL`: the unit ends on the day before; `PARTIAL`: a part goes over, the unit stands on.")
        List<@NotNull @Valid Source> from,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Result> to) {

    @Schema(name = "ReorganisationSource")
    record Source(@NotNull UUID unit, @NotNull SuccessionShare share) {}

    /** A new unit. */
    @Schema(name = "ReorganisationResult")
    record Result(
            @NotNull @Schema(description = "Đơn vị cấp trên trực tiếp. / The unit directly above.")
            UUID unit,

            @NotNull @Pattern(regexp = UnitDraft.CODE) @Schema(examples = "18244")
            String code,

            @NotBlank @Size(min = 1, max = 100) @Schema(examples = "xã Đức Minh")
            String name,

            @NotNull UnitKind kind) {
        UnitDraft from(LocalDate on) {
            return new UnitDraft(unit, code, name, kind, on, null);
        }
    }
}

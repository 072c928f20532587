package vn.loa.people.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name with its kind, borne from a day on; the day may be to come. */
record UnitNameDraft(
        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "phường Đức Minh")
        String name,

        @NotNull @Schema(examples = "2027-07-01") LocalDate validFrom) {}

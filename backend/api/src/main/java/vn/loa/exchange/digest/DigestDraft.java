package vn.loa.exchange.digest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param email where to
 * @param hour from when on the mail goes out each working day, in Việt Nam
 */
record DigestDraft(
        @NotBlank @Email @Size(min = 3, max = 254) @Schema(examples = "ha@ducminh.hatinh.gov.vn")
        String email,

        @NotNull @Min(5) @Max(20) @Schema(examples = "7") Integer hour) {}

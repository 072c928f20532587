package vn.loa.exchange.digest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What arrived at the address. */
record DigestCodeDraft(
        @NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "492039")
        String code) {}

package vn.loa.people.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LanguageChoice(
        @NotNull @Pattern(regexp = "vi|en") @Schema(enumeration = {"vi", "en"})
        String language) {}

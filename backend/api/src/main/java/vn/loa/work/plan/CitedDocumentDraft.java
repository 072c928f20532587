package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

public record CitedDocumentDraft(
        @NotNull UUID id,
        @NotNull @Valid Citation asWritten,
        @Nullable @Valid Citation asVerified,
        @Nullable UUID clause,
        @Nullable @Size(max = 5000) String note)
        implements ItemDraft {}

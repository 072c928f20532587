package vn.loa.exchange.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param since of what was made from then on; events are kept for 30 days */
record ReplayDraft(
        @NotNull @Schema(examples = "2026-12-01T00:00:00Z") Instant since) {}

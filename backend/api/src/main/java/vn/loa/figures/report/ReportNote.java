package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ReportNote(
        @Nullable @Size(max = 5000) @Schema(examples = "Kính trình Chủ tịch xem xét, ký ban hành.")
        String note) {}

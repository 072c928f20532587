package vn.loa.work.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to cite where a cited document is not in force as it stands. */
record CitationCorrection(
        Citation citation,

        @Schema(
                description =
                        "Viện dẫn kèm văn bản cũ, không thay (văn bản sửa đổi, bổ sung). / Cited beside it, not instead of it (an amendment).")
        boolean beside) {}

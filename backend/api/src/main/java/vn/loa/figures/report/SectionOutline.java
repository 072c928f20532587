package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One section a regime asks for.
 *
 * @param money whether the accountant writes it too
 * @param text what a new report starts with; may hold figure tokens; absent where only a person can write it
 */
record SectionOutline(
        @Schema(examples = "III") String code,
        @Schema(examples = "Kinh phí") String heading,
        boolean money,

        @Nullable @Schema(examples = "Kinh phí đã chi trong kỳ là {{expenditure.total}} đồng.")
        String text) {}

package vn.loa.kernel.http;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a person should check; nothing forbids it.
 *
 * @param code stable, for clients
 * @param subject the row it concerns
 * @param detail in the caller's language
 */
public record Warning(
        @Schema(examples = "CITATION_DATE_DIFFERS") String code,
        @Nullable UUID subject,

        @Schema(examples = "17/NQ-CP ghi ngày 17/3/2019, bản tra cứu ghi 07/3/2019.")
        String detail) {}

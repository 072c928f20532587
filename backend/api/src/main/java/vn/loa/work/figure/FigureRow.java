package vn.loa.work.figure;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row behind a figure; the rows' {@code counted} add up to its value. */
public record FigureRow(
        FigureSource kind,
        UUID id,
        @Nullable LocalDate on,

        @Schema(examples = "Phát thanh chuyên mục cải cách hành chính")
        String title,

        @Nullable String channel,
        @Nullable String place,
        @Nullable Long quantity,
        @Nullable Long audience,
        @Nullable Long amount,

        @Schema(description = "Phần dòng này góp vào số liệu. / What this row added.")
        long counted,

        @Nullable Integer evidenceCount) {}

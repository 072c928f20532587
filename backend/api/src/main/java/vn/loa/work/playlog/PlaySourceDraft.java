package vn.loa.work.playlog;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system whose log is read, as its unit describes it. {@code unit} cannot change after creation. */
record PlaySourceDraft(
        @NotNull UUID unit,

        @NotNull
        @Schema(
                description =
                        "Kênh loại `LOUDSPEAKER` của đơn vị, tính bằng lượt phát. / A channel of type `LOUDSPEAKER` of the unit, measured in plays (lượt phát).")
        UUID channel,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Hệ thống truyền thanh thông minh")
        String name,

        @NotNull @Valid PlayColumns columns,

        @NotNull
        @Size(max = 100)
        @Schema(description = "Chỉ bản tin thuộc các lĩnh vực này được tính. / Only items of these categories count.")
        List<@NotNull @Valid PlayCategory> categories,

        @Nullable @Size(max = 5000) String note) {}

package vn.loa.work.activity;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Activities that waited together, each at an id of the client's own. */
record ActivityBatchDraft(
        @Schema(
                description =
                        "`true`: một mục bị từ chối thì không ghi mục nào. / `true`: where one item is refused none is written.")
        boolean atomic,

        @NotNull @Size(min = 1, max = 500) List<@NotNull Item> items) {

    /** Its shape is looked at item by item, so that one does not refuse the others. */
    @Schema(name = "ActivityBatchItem")
    record Item(
            @NotNull @Schema(description = "UUIDv7 do máy khách chọn. / A UUIDv7 the client chose.")
            UUID id,

            @Nullable
            @Schema(
                    examples = "0",
                    description =
                            "Phiên bản đã đọc, để sửa; ghi mới hay gửi lại y như cũ thì không cần. / The version you read, to edit; a new one, or the same sent again, needs none.")
            Integer version,

            @NotNull @Valid ActivityDraft activity) {
        String ifMatch() {
            return version == null ? null : "\"" + version + "\"";
        }
    }
}

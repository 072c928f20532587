package vn.loa.work.channel;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;

/** A channel as written by its unit. {@code unit} cannot change after creation. */
public record ChannelDraft(
        @NotNull UUID unit,
        @NotNull ChannelType type,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Hệ thống loa truyền thanh xã")
        String name,

        @NotBlank
        @Size(min = 1, max = 50)
        @Schema(
                examples = "lượt phát",
                description = "Đơn vị tính số lượng của hoạt động. / What an activity's quantity counts.")
        String measure,

        @Nullable @Schema(description = "Đầu mối vận hành, của chính đơn vị. / The unit's assignee who runs it.")
        UUID runBy,

        @NotNull @Size(max = 100) List<@NotNull @Valid Slot> slots,
        @Nullable @Size(max = 5000) String note) {}

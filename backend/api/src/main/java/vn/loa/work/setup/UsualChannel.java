package vn.loa.work.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;

/** A channel of the unit, with what an activity on it counts. */
@Schema(name = "SetupChannel")
record UsualChannel(
        @NotNull ChannelType type,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Hệ thống truyền thanh xã")
        String name,

        @NotBlank @Size(min = 1, max = 50) @Schema(examples = "lượt phát")
        String measure) {}

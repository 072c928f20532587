package vn.loa.exchange.open;

import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.unit.UnitKind;

/** A unit in the list of those of which something is public. */
record OpenUnitSummary(
        @Schema(examples = "18244") String code,
        @Schema(examples = "xã Đức Minh") String name,
        UnitKind kind,
        @Nullable @Schema(examples = "tỉnh Hà Tĩnh") String parentName,

        @Schema(description = "Số kế hoạch công khai. / Public plans.")
        int plans,

        @Schema(description = "Số báo cáo công khai. / Public reports.")
        int reports,

        @Schema(description = "Lần công khai gần nhất. / When something was last made public.")
        Instant publicAt) {}

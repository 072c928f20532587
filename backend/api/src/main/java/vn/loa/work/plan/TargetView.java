package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.IndicatorFormula;

record TargetView(
        UUID id,
        String name,
        IndicatorFormula formula,
        @Nullable ChannelType channelType,
        String measure,
        @Nullable Long value,
        @Nullable UUID clause,

        @Schema(
                description =
                        "Đã đạt đến nay; tỷ lệ tính bằng phần trăm, bỏ phần lẻ. / Reached so far; a share in whole percent.")
        long reached,

        @Nullable Long numerator,
        @Nullable Long denominator,

        @Nullable
        @Schema(
                description =
                        "Chỉ tiêu của kế hoạch cấp trên đã giao xuống. / The superior plan's target it was handed down from.")
        Ref handedDownFrom) {}

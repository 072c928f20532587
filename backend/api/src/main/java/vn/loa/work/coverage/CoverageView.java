package vn.loa.work.coverage;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;

public record CoverageView(
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(
                description =
                        "Kênh đang dùng, và kênh đã ngừng mà trong kỳ có hoạt động. / Channels in use, and retired ones with activities in the days.")
        List<Column> channels,

        @Schema(description = "Nội dung chưa tuyên truyền trước. / What nobody communicated comes first.")
        List<Line> topics,

        @Schema(examples = "3", description = "Số nội dung chưa có hoạt động nào. / Topics without any activity.")
        int uncovered) {

    @Schema(name = "CoverageChannel")
    public record Column(
            UUID id,
            @Schema(examples = "Hệ thống truyền thanh xã") String name,
            ChannelType type) {}

    /**
     * @param activities each once, whatever its channel
     * @param cells channels with activities only
     */
    @Schema(name = "CoverageTopic")
    public record Line(
            UUID id,
            @Nullable @Schema(examples = "T04") String code,
            @Schema(examples = "Dịch vụ công trực tuyến") String name,
            @Schema(examples = "12") long activities,
            List<Cell> cells) {}

    @Schema(name = "CoverageCell")
    public record Cell(UUID channel, @Schema(examples = "5") long activities) {}
}

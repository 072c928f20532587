package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureSource;

record FigureView(
        @Schema(examples = "activity.count.LOUDSPEAKER") String code,

        @Schema(examples = "Số hoạt động – Đài truyền thanh")
        String name,

        @Schema(examples = "36") long value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long target,
        @Schema(examples = "hoạt động") String measure,
        FigureSource source,
        @Nullable ChannelType channelType,

        @Schema(description = "Đường dẫn tới đúng các dòng đã đếm. / Path to exactly the rows counted.")
        String rows,

        int rowCount,
        boolean frozen,

        @Schema(description = "Có đưa vào văn bản không. / Whether it goes into the paper.")
        boolean onPaper,

        @Nullable
        @Schema(description = "Có khi số liệu được giữ ở một giá trị. / Present where the figure is kept at a value.")
        Pin pin) {
    /** By whom, when and why, and what is counted. */
    @Schema(name = "PinnedFigure")
    record Pin(
            String reason,
            String by,
            Instant at,

            @Schema(
                    description =
                            "Số tính từ hoạt động đã ghi: hiện nay, hoặc lúc trình. / What is counted: now, or when it was submitted.")
            long computed) {
        static Pin of(FigurePin pin, Long computed) {
            return pin == null ? null : new Pin(pin.reason(), pin.by(), pin.at(), computed);
        }
    }

    static FigureView of(Report report, Figure figure, Long computed, Language language) {
        return new FigureView(
                figure.code().toString(),
                figure.code().name(language),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.target(),
                figure.measure(language),
                figure.code().kind().source(),
                figure.code().channelType(),
                "/api/v1/reports/%s/figures/%s/rows"
                        .formatted(report.id(), URLEncoder.encode(figure.code().toString(), StandardCharsets.UTF_8)),
                figure.rowCount(),
                figure.frozen(),
                report.onPaper(figure.code()),
                Pin.of(report.pins.get(figure.code().toString()), computed));
    }
}

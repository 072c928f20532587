package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        boolean onPaper) {
    static FigureView of(Report report, Figure figure, Language language) {
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
                report.onPaper(figure.code()));
    }
}

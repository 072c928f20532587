package vn.loa.exchange.open;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;

/** One figure, without the rows behind it. */
record OpenFigureView(
        @Schema(examples = "activity.count.LOUDSPEAKER") String code,

        @Schema(examples = "Số hoạt động – Đài truyền thanh")
        String name,

        @Schema(examples = "36") long value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long target,
        @Schema(examples = "hoạt động") String measure) {
    static OpenFigureView of(Figure figure, Language language) {
        return new OpenFigureView(
                figure.code().toString(),
                figure.code().name(language),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.target(),
                figure.measure(language));
    }
}

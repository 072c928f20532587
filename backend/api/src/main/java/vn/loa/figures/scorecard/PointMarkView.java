package vn.loa.figures.scorecard;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PointMarkView(
        @Schema(examples = "0.8") BigDecimal points,
        @Nullable String reason,
        @Schema(examples = "Sở Nội vụ") String by,
        Instant at) {
    static PointMarkView of(PointMark mark) {
        return mark == null
                ? null
                : new PointMarkView(
                        mark.points(),
                        mark.reason(),
                        mark.stamp().by(),
                        mark.stamp().at());
    }
}

package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.work.figure.FigureKind.CHANNEL_QUANTITY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;

class LookedAtTest {
    private static final FigureCode LOUD = new FigureCode(CHANNEL_QUANTITY, "LOUDSPEAKER");

    private static final Map<String, FigurePin> PINS =
            Map.of(LOUD.toString(), new FigurePin("Đã thống nhất", "Hà", Instant.EPOCH, null));

    private static Figure figure(FigureCode code, long value, String measure) {
        return new Figure(code, value, null, null, measure, 1, false);
    }

    @Test
    void aPinnedVolumeIsFoundAgainWhenAnotherMeasureComesBesideIt() {
        var report = new Report();
        report.pins = PINS;
        var kept = List.of(figure(LOUD, 10, "lượt phát"));
        var live = List.of(figure(LOUD.in("buổi"), 3, "buổi"), figure(LOUD.in("lượt phát"), 12, "lượt phát"));
        var looked = LookedAt.draft(report, live, kept);
        assertThat(looked.figures()).containsExactlyInAnyOrder(kept.getFirst(), live.getFirst());
        assertThat(looked.computed()).containsEntry(LOUD.toString(), 12L);
    }

    @Test
    void onlyThePinnedFigureStandsStill() {
        var other = figure(new FigureCode(CHANNEL_QUANTITY, "PORTAL"), 4, "tin, bài");
        var report = new Report();
        report.pins = PINS;
        var kept = List.of(
                figure(LOUD, 10, "lượt phát"), figure(new FigureCode(CHANNEL_QUANTITY, "PORTAL"), 1, "tin, bài"));
        var looked = LookedAt.draft(report, List.of(other, figure(LOUD, 11, "lượt phát")), kept);
        assertThat(looked.figures()).containsExactlyInAnyOrder(kept.getFirst(), other);
        assertThat(looked.computed()).containsOnlyKeys(LOUD.toString());
    }
}

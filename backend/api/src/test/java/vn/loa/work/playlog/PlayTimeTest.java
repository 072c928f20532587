package vn.loa.work.playlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as loudspeaker systems write them. */
class PlayTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-05-13T05:30:05 | 2024-05-12T22:30:05Z
                    2024-05-13 05:30:05.123 | 2024-05-12T22:30:05Z
                    2024-05-13T05:30:05+00:00 | 2024-05-13T05:30:05Z
                    2024-05-13T05:30:05Z | 2024-05-13T05:30:05Z
                    2024/5/13 5:30 | 2024-05-12T22:30:00Z
                    13/05/2024 05:30:05 | 2024-05-12T22:30:05Z
                    3-5-2024, 05:30 | 2024-05-02T22:30:00Z
                    05:30 13/05/2024 | 2024-05-12T22:30:00Z
                    1715553005 | 2024-05-12T22:30:05Z
                    1715553005123 | 2024-05-12T22:30:05Z
                    """)
    void timesAreReadAsSystemsWriteThem(String written, Instant moment) {
        assertThat(PlayTime.read(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024 05:30",
                "13/05/2024",
                "24:00 13/05/2024",
                "5 giờ 30",
                "2024-13-01 05:30",
                "17",
                "0001-01-01 05:30",
                "1999-12-31T05:30:00"
            })
    void whatIsNoTimeIsNone(String written) {
        assertThat(PlayTime.read(written)).isEmpty();
    }
}

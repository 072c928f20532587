package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource({"iv, 4", "XIV, 14", "12, 12", "nhat, 1", "ba, 3", "muoi, 10", "quy, 0", "'', 0"})
    void whatIsWrittenHasAValue(String written, int value) {
        assertThat(Numeral.value(written)).isEqualTo(value);
    }

    @Test
    void romanNumeralsReadAsTheyAreWritten() {
        assertThat(IntStream.rangeClosed(1, 3999))
                .allMatch(number -> Numeral.ofRoman(Numeral.write(number, "upperRoman")) == number);
    }

    @ParameterizedTest
    @CsvSource({"3, lowerLetter, c", "28, lowerLetter, bb", "4, lowerRoman, iv", "7, decimalZero, 07", "7, none, ''"})
    void listsCountInTheirOwnWay(int number, String format, String label) {
        assertThat(Numeral.write(number, format)).isEqualTo(label);
    }
}

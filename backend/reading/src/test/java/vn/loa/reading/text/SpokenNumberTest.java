package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "Hai mươi lăm triệu, 25000000",
        "Chín triệu hai trăm nghìn, 9200000",
        "Bốn mươi mốt triệu năm trăm nghìn, 41500000",
        "Một tỷ hai trăm triệu, 1200000000",
        "Mười hai, 12",
        "Một trăm linh năm, 105",
        "Ba nghìn không trăm lẻ bốn, 3004",
        "Hai nghìn tỷ, 2000000000000"
    })
    void numbersAreReadFromTheirWords(String words, long number) {
        assertThat(SpokenNumber.of(Folding.fold(words))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"từ ngân sách", "hai mươi lăm con", "''"})
    void wordsThatAreNoNumberAreNone(String words) {
        assertThat(SpokenNumber.of(Folding.fold(words))).isNull();
    }
}

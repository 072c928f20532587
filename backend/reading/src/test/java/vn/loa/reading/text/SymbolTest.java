package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolTest {
    @ParameterizedTest
    @CsvSource({
        "76/NQ-CP, 76 / NQ - CP",
        "17/NQ-CP, 17/NQ- CP",
        "132/KH-UBND, 132-KH/UBND",
        "3504/QĐ-UBND, số: 3504/qđ–ubnd",
        "3504/QĐ-UBND, 3504/QD-UBND",
        "06/QĐ-TTg, Số 6/QĐ-TTg",
        "18-NQ/TW, 18 NQ/TW",
        "30c/NQ-CP, 30C/NQ-CP"
    })
    void oneNumberInManySpellings(String number, String written) {
        assertThat(Symbol.of(written)).isEqualTo(Symbol.of(number));
    }

    @ParameterizedTest
    @CsvSource({"3504/QĐ-UBND, 3504/Qb-UBND", "749/QĐ-TTg, 749/QP-TTg", "60/KH-UBND, 6O/KH-UBND"})
    void whatAScanConfusesOnlyLooksAlike(String number, String written) {
        assertThat(Symbol.of(written)).isNotEqualTo(Symbol.of(number));
        assertThat(Symbol.of(written).loose()).isEqualTo(Symbol.of(number).loose());
    }

    @Test
    void otherNumbersAreOthers() {
        assertThat(Symbol.of("17/NQ-CP").loose())
                .isNotEqualTo(Symbol.of("71/NQ-CP").loose())
                .isNotEqualTo(Symbol.of("17-NQ/TW").loose());
    }

    @Test
    void aNumberNeedsItsNotation() {
        assertThat(Symbol.of("76/NQ-CP").complete()).isTrue();
        assertThat(Symbol.of("76").complete()).isFalse();
        assertThat(Symbol.of("/KH-UBND").complete()).isFalse();
        assertThat(Symbol.of("…").complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "132-KH/UBND, 132-KH/UBND, KH-UBND, true",
        "15-KH/ĐU, 15-KH/ĐU, KH-ĐU, false",
        "3504/Qb-UBND, 3504/QĐ-UBND, QĐ-UBND, false",
        "61/2018/nđ-cp, 61/2018/NĐ-CP, NĐ-CP, false"
    })
    void itIsSpelledAsDecreesSpellIt(String written, String normal, String likely, boolean reversed) {
        var symbol = Symbol.of(written);
        assertThat(symbol.normal()).isEqualTo(normal);
        assertThat(symbol.likely()).isEqualTo(likely);
        assertThat(symbol.reversed()).isEqualTo(reversed);
        assertThat(symbol.document()).isTrue();
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        var symbol = Symbol.of(text);
        assertThat(Symbol.of(symbol.exact().replace('|', '/')).loose()).isEqualTo(symbol.loose());
    }
}

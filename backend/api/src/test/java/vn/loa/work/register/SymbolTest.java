package vn.loa.work.register;

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

    @Test
    void theKindIsInTheNotation() {
        assertThat(DocumentKind.of(Symbol.of("76/NQ-CP"))).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(DocumentKind.of(Symbol.of("14/2012/QH13"))).isEqualTo(DocumentKind.LAW);
        assertThat(DocumentKind.of(Symbol.of("1211/NQ-UBTVQH13"))).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(DocumentKind.of(Symbol.of("15/UBND-NV"))).isEqualTo(DocumentKind.OTHER);
        assertThat(DocumentKind.named("nghi dinh")).contains(DocumentKind.DECREE);
        assertThat(DocumentKind.named("giấy mời")).isEmpty();
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        var symbol = Symbol.of(text);
        assertThat(Symbol.of(symbol.exact().replace('|', '/')).loose()).isEqualTo(symbol.loose());
    }
}

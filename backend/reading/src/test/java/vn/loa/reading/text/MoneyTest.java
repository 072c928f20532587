package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25.000.000 đồng                          | 25000000
            1.500.000đ                               | 1500000
            1.500.000,00 đồng                        | 1500000
            1,500,000 VND                            | 1500000
            32,000 đồng                              | 32000
            500 đồng                                 | 500
            2 000 000                                | 2000000
            2 000 000 đồng                           | 2000000
            1500.00                                  | 1500
            1.500.000                                | 1500000
            15,5 triệu                               | 15500000
            15.5 triệu đồng                          | 15500000
            15 triệu 500 nghìn                       | 15500000
            15 triệu và 500 nghìn đồng               | 15500000
            1.250 nghìn                              | 1250000
            1.250 triệu đồng                         | 1250000000
            1,2 tỷ                                   | 1200000000
            1,25 tỉ đồng                             | 1250000000
            1 tỷ 200 triệu 500 nghìn đồng            | 1200500000
            500 nghìn đồng                           | 500000
            800 ngàn                                 | 800000
            500k                                     | 500000
            2tr5                                     | 2500000
            2tr                                      | 2000000
            2 triệu rưỡi                             | 2500000
            2 triệu 500                              | 2500000
            25 triệu đồng (Hai mươi lăm triệu đồng)  | 25000000
            khoảng 800 nghìn đồng                    | 800000
            năm 2026 là 32.000.000đ, năm 2025 là 1đ  | 32000000
            ngân sách xã bố trí 15 triệu 500 nghìn   | 15500000
            """)
    void sumsAreWholeDong(String written, long dong) {
        assertThat(Money.of(Folding.fold(written))).isEqualTo(dong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinh phí năm 2026 theo phân cấp",
                "ngân sách xã",
                "theo Nghị định 61/2018/NĐ-CP",
                "10 ngân sách",
                "2 triệu lượt người xem",
                "giao 3 ngân hàng",
                "5 tỉ lệ",
                "chi 2 000 000 tờ",
                "1.500.000,50 đồng",
                "99999999999999999999 tỷ",
                ""
            })
    void noSumIsMadeUp(String written) {
        assertThat(Money.of(Folding.fold(written))).isNull();
    }

    /** The given case money-pasted: what may be a hundredfold sum is not a sum. */
    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,5", "15,5"})
    void aFractionOfADongIsRefused(String written) {
        assertThat(Money.of(Folding.fold(written))).isNull();
    }

    @Test
    void sumsInWordsAreRead() {
        var text = Folding.fold(
                "Từ hai mươi lăm triệu đồng ngân sách xã, năm trăm nghìn đồng xã hội hóa; mười đồng chí tham gia năm 2026.");
        assertThat(Money.spoken(text)).extracting(Money.Sum::dong).containsExactly(25_000_000L, 500_000L);
        assertThat(Money.spoken(Folding.fold("Cộng đồng thôn Hai, hội đồng ba cấp, hai mươi đồng chí")))
                .isEmpty();
    }
}

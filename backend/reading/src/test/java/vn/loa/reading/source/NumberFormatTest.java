package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    /** The kind of xlsx-number-format: quoted words, escapes, colours, conditions, currencies and locales are no date letters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            General                              | 12              | 12
            [Red]0;[Yellow]0                     | 3               | 3
            #,##0 "days"                         | 12              | 12
            [Red]#,##0 "million"                 | 500             | 500
            #,##0\\ \\d\\m                       | 1500000         | 1500000
            #,##0 "đ"_);[Red]\\(#,##0 "đ"\\)     | -1500000        | -1500000
            #,##0.00 [$₫-42A]                    | 1500000.5       | 1500000.5
            #,##0 VND                            | 7               | 7
            0.00E+00                             | 1500000         | 1500000
            0%                                   | 0.85            | 85%
            0.0%;[Red]-0.0%                      | 0.125           | 12.5%
            000                                  | 7               | 007
            000                                  | 1234            | 1234
            "KH-"000                             | 7               | KH-007
            00-00                                | 123             | 01-23
            000                                  | 7.5             | 7.5
            000                                  | -7              | -7
            @                                    | 7               | 7
            General                              | 0.30000000000000004 | 0.3
            General                              | 1E+300          | 1E+300
            dd/mm/yyyy                           | 46095           | 2026-03-14
            dd/mm/yyyy;@                         | 46095           | 2026-03-14
            [$-42A]dd mmmm yyyy                  | 46095           | 2026-03-14
            "ngày "d" tháng "m" năm "yyyy        | 46095           | 2026-03-14
            d/m                                  | 46095           | 2026-03-14
            dd/mm/yyyy                           | 46095.75        | 2026-03-14
            dd/mm/yyyy hh:mm                     | 46095.75        | 2026-03-14T18:00
            dd/mm/yyyy hh:mm                     | 46095.999999999 | 2026-03-15
            mm/yyyy                              | 46095           | 03/2026
            yyyy                                 | 46095           | 2026
            h:mm AM/PM                           | 0.3125          | 07:30
            mm:ss.0                              | 0.3125          | 07:30
            [h]:mm                               | 1.5             | 1.5
            [<1000]0;dd/mm/yyyy                  | 500             | 500
            [<1000]0;dd/mm/yyyy                  | 46095           | 2026-03-14
            [>=100][Red]0;[<0]"âm";00            | 7               | 07
            dd/mm/yyyy                           | 59              | 1900-02-28
            dd/mm/yyyy                           | 60              | 60
            dd/mm/yyyy                           | 61              | 1900-03-01
            dd/mm/yyyy                           | 0               | 0
            dd/mm/yyyy                           | -1              | -1
            dd/mm/yyyy                           | 2958466         | 2958466
            "chưa đóng                           | 5               | 5
            [chưa đóng                           | 5               | 5
            """)
    void aNumberIsReadAsItsFormatShowsIt(String code, String number, String shown) {
        assertThat(new NumberFormat(code, false).shown(new BigDecimal(number))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"14, 46095, 2026-03-14", "17, 46095, 03/2026", "9, 0.5, 50%", "4, 1500, 1500", "57, 46095, 2026-03-14"})
    void formatsWithoutACodeAreKnownByTheirNumber(int id, String number, String shown) {
        assertThat(new NumberFormat(NumberFormat.builtIn(id), false).shown(new BigDecimal(number)))
                .isEqualTo(shown);
    }
}

package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldingTest {
    /** The alphabet with all tones, as its letters are composed. */
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    private static final String FOLDED =
            "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy";

    @Test
    void theAlphabetLosesItsMarksInEitherCaseAndForm() {
        assertThat(Folding.fold(LETTERS)).isEqualTo(FOLDED);
        assertThat(Folding.fold(LETTERS.toUpperCase())).isEqualTo(FOLDED);
        assertThat(Folding.fold(Normalizer.normalize(LETTERS, Normalizer.Form.NFD)))
                .isEqualTo(FOLDED);
    }

    /** The given case eth-document: letters that only look like Đ. */
    @Test
    void lookAlikesOfDAreIt() {
        assertThat(Composed.of("\u00D0ức, \u00F0oàn, \u0189ảng, \u0256ội")).isEqualTo("Đức, đoàn, Đảng, đội");
        assertThat(Folding.fold("\u00D0\u00F0\u0189\u0256")).isEqualTo("dddd");
        assertThat("\u00D0\u00F0\u0189\u0256".chars().mapToObj(c -> Folding.fold((char) c)))
                .containsOnly('d');
        assertThat(Symbol.of("24/N\u00D0-CP")).isEqualTo(Symbol.of("24/NĐ-CP"));
    }

    @Test
    void wordsAreLettersAndDigitsOnly() {
        assertThat(Folding.words("  Phòng Văn hoá – Xã hội (VH-XH), số 01;"))
                .isEqualTo("phong van hoa xa hoi vh xh so 01");
    }

    @Property
    void foldedTextStaysAsItIs(@ForAll String text) {
        assertThat(Folding.words(Folding.words(text))).isEqualTo(Folding.words(text));
    }
}

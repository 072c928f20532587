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

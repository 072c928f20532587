package vn.loa.paper.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which labels Word counts itself, and that it then counts them as they were written. */
class WordListTest {
    @Test
    void regularLabelsAreCountedByWord() {
        assertThat(counted("I.", "II.", "III.", "IV.")).isEqualTo("####");
        assertThat(counted("1.", "2.", "3.")).isEqualTo("###");
        assertThat(counted("1.1.", "1.2.", "1.3.")).isEqualTo("###");
        assertThat(counted("2.1", "2.2")).isEqualTo("##");
        assertThat(counted("a)", "b)", "c)")).isEqualTo("###");
        assertThat(counted("A.", "B.", "C.", "D.")).isEqualTo("####");
        assertThat(counted("(i)", "(ii)", "(iii)")).isEqualTo("###");
        assertThat(counted("Điều 1.", "Điều 2.")).isEqualTo("##");
        assertThat(counted("-", "-", "+", "-")).isEqualTo("####");
        assertThat(counted("1.")).isEqualTo("#");
    }

    @Test
    void labelsThatRepeatSkipOrAreNoNumbersStayText() {
        assertThat(counted("a.", "b.", "c.", "d.", "đ)", "e)", "f)")).isEqualTo("####.##");
        assertThat(counted("a)", "b)", "d)", "d)", "e)")).isEqualTo("##.##");
        assertThat(counted("a.", "b.", "c.", "e.", "g.")).isEqualTo("###..");
        assertThat(counted("01.", "02.")).isEqualTo("..");
        assertThat(counted("g)")).isEqualTo(".");
        assertThat(counted("<1>", "%1", "$1")).isEqualTo("...");
    }

    @Test
    void theSameLabelsUnderAnotherHeadingAreAnotherList() {
        var blocks = List.of(
                block(1, "I."), block(2, "1."), block(2, "2."), block(1, "II."), block(2, "1."), block(2, "2."));
        var lists = WordList.of(blocks);
        assertThat(lists[1]).isSameAs(lists[2]).isNotSameAs(lists[4]);
        assertThat(lists[4]).isSameAs(lists[5]);
        assertThat(lists[0]).isSameAs(lists[3]);
    }

    @Property(tries = 500)
    void whateverTheLabelsTheyComeOutAsWritten(@ForAll("papers") List<PaperBlock> blocks) {
        var lists = WordList.of(blocks);
        var places = new IdentityHashMap<WordList, Integer>();
        for (int i = 0; i < lists.length; i++) {
            if (lists[i] != null) {
                int place = places.merge(lists[i], 0, (before, none) -> before + 1);
                var list = lists[i];
                var label = list.count() == WordList.Count.bullet ? list.before() : list.label(place);
                assertThat(label).isEqualTo(blocks.get(i).label());
            }
        }
    }

    @Provide
    Arbitrary<List<PaperBlock>> papers() {
        var labels = Arbitraries.of(
                "I.", "II.", "III.", "1.", "2.", "3.", "1.1.", "1.2.", "a)", "b)", "c)", "d)", "đ)", "e)", "a.", "b.",
                "C.", "D.", "i)", "ii)", "-", "+", "10.", "11.", "(1)", "(2)", "Điều 1.", "x", "*");
        var levels = Arbitraries.integers().between(1, 3);
        return Combinators.combine(levels, labels)
                .as(WordListTest::block)
                .list()
                .ofMaxSize(30);
    }

    private static PaperBlock block(int level, String label) {
        return PaperBlock.text(PaperBlock.Type.PARAGRAPH, level, label, "Nội dung.");
    }

    /** One sign a label: "#" counted, "." text. */
    private static String counted(String... labels) {
        var blocks = new ArrayList<PaperBlock>();
        Stream.of(labels).forEach(label -> blocks.add(block(1, label)));
        var signs = new StringBuilder();
        for (var list : WordList.of(blocks)) {
            signs.append(list == null ? '.' : '#');
        }
        return signs.toString();
    }
}

package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NamedTest {
    @Test
    void theExactSpellingWins() {
        var named = named("Tú", "Tư", "Thôn Đông", "Thôn Dòng", "Hòa", "Hoa");
        for (var name : List.of("Tú", "Tư", "Thôn Đông", "Thôn Dòng", "Hòa", "Hoa")) {
            assertThat(named.find(name)).isEqualTo(name);
            assertThat(named.find(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .isEqualTo(name);
        }
    }

    @Test
    void caseSpacesAndTheLetterOfTheToneAreNotTheSpelling() {
        var named = named("Thôn Đông", "Thôn Dòng", "Hòa", "Hoa", "Quý", "Quỷ");
        assertThat(named.find("THÔN  ĐÔNG.")).isEqualTo("Thôn Đông");
        assertThat(named.find("hoà")).isEqualTo("Hòa");
        assertThat(named.find("qúy")).isEqualTo("Quý");
    }

    @Test
    void marksMatterUnlessNothingIsSpelledSo() {
        assertThat(named("Thôn Đông", "Thôn Dòng").meant("Thon Dong")).containsExactly("Thôn Đông", "Thôn Dòng");
        assertThat(named("Thôn Đông", "Thôn Dòng").find("Thon Dong")).isNull();
        assertThat(named("Thôn Đông", "Xóm Mới").find("Thon Dong")).isEqualTo("Thôn Đông");
        assertThat(named("Thôn Đông", "Thon Dong").find("Thon Dong")).isEqualTo("Thon Dong");
    }

    @Test
    void aCounterpartIsTheSameOneOrTheOnlyOneOfItsName() {
        var other = named("Tú", "Từ");
        assertThat(other.counterpart("Tú")).isEqualTo("Tú");
        assertThat(other.counterpart("Tư")).isNull();
        assertThat(named("Tú").counterpart("TÚ")).isEqualTo("Tú");
    }

    @Test
    void anAmbiguousNameStillEndsWhereItsWordsEnd() {
        assertThat(named("Tú và Hoa", "Tư và Hoa", "Tú", "Hoa").split("tu va hoa"))
                .containsExactly("tu va hoa");
        assertThat(named("Tú", "Tư", "Hoa").split("tu và hoa")).containsExactly("tu", "hoa");
    }

    @Test
    void aNameOfSignsMeansNothingElse() {
        assertThat(named("–", "Thôn 1").find("…")).isNull();
        assertThat(named("–", "Thôn 1").find("–")).isEqualTo("–");
    }

    private static Named<String> named(String... names) {
        return new Named<>(List.of(names), name -> UUID.nameUUIDFromBytes(name.getBytes()), Function.identity());
    }
}

package vn.loa.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.problem.Problem;

class InputTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\u00a0",
                "\u00ad",
                "\u034f",
                "\u1160",
                "\u2003",
                "\u200b",
                "\u200d",
                "\u202e",
                "\u2060",
                "\u2800",
                "\u3000",
                "\u3164",
                "\ufe0f",
                "\ufeff",
                "\uffa0",
                "\u0301",
                "\udb40\udc41",
                " \u200b\u3164 "
            })
    void textNobodyCanSeeIsNoText(String unseen) {
        assertThat(StrictJson.clean(unseen)).isNull();
    }

    @Test
    void spacesAroundGoAndEverythingInsideStays() {
        assertThat(StrictJson.clean("\ufeff\u00a0Thôn\u00a0Đông \u200b\n")).isEqualTo("Thôn\u00a0Đông");
        assertThat(StrictJson.clean("Hoa\u0300 giải\r\nhai bên")).isEqualTo("Hoà giải\nhai bên");
        assertThat(StrictJson.clean("👍🏽 ❤️")).isEqualTo("👍🏽 ❤️");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u0007b", "a\ud800", "\udc00a"})
    void controlCharactersAndHalvesOfCharactersAreRefused(String text) {
        assertThatThrownBy(() -> StrictJson.clean(text)).isInstanceOf(Problem.class);
    }
}

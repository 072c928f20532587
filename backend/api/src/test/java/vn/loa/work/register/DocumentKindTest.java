package vn.loa.work.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.loa.reading.text.Symbol;

class DocumentKindTest {
    @Test
    void theKindIsInTheNotation() {
        assertThat(DocumentKind.of(Symbol.of("76/NQ-CP"))).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(DocumentKind.of(Symbol.of("14/2012/QH13"))).isEqualTo(DocumentKind.LAW);
        assertThat(DocumentKind.of(Symbol.of("1211/NQ-UBTVQH13"))).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(DocumentKind.of(Symbol.of("15/UBND-NV"))).isEqualTo(DocumentKind.OTHER);
        assertThat(DocumentKind.named("nghi dinh")).contains(DocumentKind.DECREE);
        assertThat(DocumentKind.named("giấy mời")).isEmpty();
    }
}

package vn.loa.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND tỉnh | Ủy ban nhân dân tỉnh Hà Tĩnh | true
            Uy ban nhan dan tinh Ha Tinh | UBND tỉnh Hà Tĩnh | true
            Ban Chấp hành Trung ương Đảng | BCH Trung ương | true
            UBND tỉnh Thanh Hóa | UBND tỉnh Khánh Hòa | false
            Bộ Nội vụ | Bộ Tư pháp | false
            """)
    void bodiesAreTheSameWhereOneSaysMore(String one, String other, boolean same) {
        assertThat(Likeness.sameBody(one, other)).isEqualTo(same);
        assertThat(Likeness.sameBody(other, one)).isEqualTo(same);
    }

    @Test
    void titlesAreTheSameThatShareMostWords() {
        assertThat(Likeness.sameTitle(
                        "Chương trình tổng thể CCHC nhà nước",
                        "Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030"))
                .isTrue();
        assertThat(Likeness.sameTitle("Quy chế làm việc", "Chương trình tổng thể"))
                .isFalse();
        assertThat(Likeness.sameTitle(null, "Chương trình tổng thể")).isFalse();
    }

    @Test
    void aNameIsLikeAnotherByItsLetters() {
        assertThat(Likeness.of("Phong Van hoa", "Phòng Văn hóa - Xã hội")).isGreaterThan(0.6);
        assertThat(Likeness.of("Tư pháp", "Công chức Tư pháp - Hộ tịch")).isGreaterThanOrEqualTo(0.7);
        assertThat(Likeness.of("Phòng Kinh tế", "Trạm Y tế")).isLessThan(0.5);
        assertThat(Likeness.of("", "Trạm Y tế")).isZero();
    }

    @Test
    void lettersAreAddedDroppedAndChangedButNotThoseScansConfuse() {
        assertThat(Likeness.distance("ke hoach", "ke hoach", 2)).isZero();
        assertThat(Likeness.distance("cai cach", "cal cach", 2)).isZero();
        assertThat(Likeness.distance("tuyen", "tuyn", 2)).isEqualTo(1);
        assertThat(Likeness.distance("loa", "thong bao", 2)).isGreaterThan(2);
    }
}

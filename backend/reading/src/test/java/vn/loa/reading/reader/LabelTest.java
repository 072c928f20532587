package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. MỤC ĐÍCH|I.|ROMAN|1",
                "IV- TỔ CHỨC|IV-|ROMAN|4",
                "I/- MỤC ĐÍCH|I/-|ROMAN|1",
                "2/-Yêu cầu|2/-|DIGIT|2",
                "a/- Phát thanh|a/-|LETTER|1",
                "1.1/- Yêu cầu|1.1/-|MULTI_2|1",
                "1. Mục đích|1.|DIGIT|1",
                "1.Văn hóa|1.|DIGIT|1",
                "2. 100% cán bộ|2.|DIGIT|2",
                "12/ Các thôn|12/|DIGIT|12",
                "1.2. Yêu cầu|1.2.|MULTI_2|2",
                "2.1 Tuyên truyền|2.1|MULTI_2|1",
                "2- 98,5% cụm loa|2-|DIGIT|2",
                "1/ 99,5% thủ tục|1/|DIGIT|1",
                "3- 02 bài viết|3-|DIGIT|3",
                "2.1 85,5% cán bộ|2.1|MULTI_2|1",
                "3.1.4. Nội dung|3.1.4.|MULTI_3|4",
                "a) Phát thanh|a)|LETTER|1",
                "đ) Hội nghị|đ)|LETTER|5",
                "e. Cuộc thi|e.|LETTER|6",
                "1) Luật Đất đai|1)|DIGIT_PAREN|1",
                "- Treo băng rôn|-|DASH|0",
                "– Treo băng rôn|–|DASH|0",
                "+ Tờ rơi|+|PLUS|0",
                "• Loa thôn|•|BULLET|0",
                "A. MỤC TIÊU|A.|UPPER|1",
                "Điều 2. Hiệu lực|Điều 2.|ARTICLE|2",
                "Phần thứ hai|Phần thứ hai|PART|2"
            })
    void labelsAreKnownAsWritten(String line, String written, LabelClass kind, int ordinal) {
        var label = Label.of(line);
        assertEquals(written, label.written());
        assertEquals(kind, label.readings().getFirst().kind());
        assertEquals(ordinal, label.readings().getFirst().ordinal());
    }

    @ParameterizedTest
    @CsvSource({"I1. NỘI DUNG, 2", "I11. KINH PHÍ, 3", "lI. NỘI DUNG, 2", "1V. TỔ CHỨC, 4", "Vl. KINH PHÍ, 6"})
    void aMisreadNumeralIsSaidToBeOne(String line, int ordinal) {
        var reading = Label.of(line).readings().getFirst();
        assertEquals(new Label.Reading(LabelClass.ROMAN, ordinal, true), reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022. Tiếp tục",
                "18-NQ/TW ngày 25/10/2017",
                "17/NQ-CP ngày 07/3/2019",
                "3.000 tờ rơi",
                "15/7/2021 của Chính phủ",
                "đ/c Nguyễn Văn Nam",
                "Căn cứ Luật",
                "25.000.000 đồng",
                ""
            })
    void otherBeginningsAreNoLabels(String line) {
        assertNull(Label.of(line));
    }

    @Property
    void aRowOfNumbersFollowsItself(@ForAll @IntRange(min = 1, max = 98) int number) {
        var next = Label.of((number + 1) + ". Việc tiếp theo").readings().getFirst();
        assertTrue(Label.follows(next, number));
        assertFalse(Label.follows(next, number + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "a,b,true",
        "d,đ,true",
        "d,e,true",
        "đ,e,true",
        "e,g,true",
        "e,f,true",
        "i,k,true",
        "c,e,false",
        "a,c,false",
        "g,e,false"
    })
    void lettersFollowInTheVietnameseOrder(String before, String next, boolean follows) {
        int ordinal = Label.of(before + ") Một").readings().getFirst().ordinal();
        assertEquals(follows, Label.follows(Label.of(next + ") Hai").readings().getFirst(), ordinal));
    }
}

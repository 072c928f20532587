package vn.loa.reading.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.reading.term.AssigneeKind;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn thực hiện|Phòng Văn hóa - Xã hội",
                "Đề nghị Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội tuyên truyền|Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội",
                "Ủy ban mặt trận các tổ chức đoàn thể dựa vào kế hoạch|Ủy ban mặt trận các tổ chức đoàn thể",
                "Trung tâm Dịch vụ tổng hợp phát bài tuyên truyền|Trung tâm Dịch vụ tổng hợp",
                "Bộ phận Tiếp nhận và trả kết quả niêm yết thủ tục|Bộ phận Tiếp nhận và trả kết quả",
                "Các chi bộ trực thuộc chịu trách nhiệm quán triệt|Các chi bộ trực thuộc",
                "Căn cứ nội dung tại Mục V, Thủ trưởng các phòng, đơn vị chủ động thực hiện|Thủ trưởng các phòng, đơn vị",
                "Thành viên Ban Chỉ đạo theo nhiệm vụ được phân công kiểm tra địa bàn|Thành viên Ban Chỉ đạo"
            })
    void theSubjectOfADuty(String sentence, String name) {
        assertEquals(name, Names.subject(Documents.prose(sentence)).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổ chức tuyên truyền trên loa",
                "Ban hành kế hoạch",
                "Hội nghị tổ chức vào tháng 6",
                "Theo dõi, đôn đốc các thôn",
                "Tờ rơi phát cho người dân",
                "Lãnh đạo nâng cao chất lượng phục vụ",
                "Căn cứ tình hình thực tế, tổ chức tuyên truyền lưu động"
            })
    void aSentenceThatNamesNobody(String sentence) {
        assertNull(Names.subject(Documents.prose(sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chủ trì, phối hợp với Nội vụ, Văn hóa và các thôn thực hiện|Nội vụ;Văn hóa;các thôn",
                "Chủ trì phối hợp Nội vụ, văn hóa tham mưu bố trí kinh phí|Nội vụ;văn hóa",
                "phối hợp với Văn phòng HĐND và UBND xã, Công an xã tổ chức|Văn phòng HĐND và UBND xã;Công an xã",
                "phối hợp với Phòng Tư pháp, Đoàn Thanh niên xã mở 03 lớp tập huấn|Phòng Tư pháp;Đoàn Thanh niên xã",
                "phối hợp với các cơ quan, đơn vị liên quan triển khai|các cơ quan, đơn vị liên quan"
            })
    void whoCoordinates(String sentence, String names) {
        assertEquals(
                Arrays.asList(names.split(";")),
                NameList.together(Documents.prose(sentence)).stream()
                        .map(Prose::text)
                        .toList());
    }

    @Test
    void shortNamesMeanTheSame() {
        var parties = new Parties();
        var culture = parties.owner(Documents.prose("Văn hóa - Thông tin"), "c1");
        assertEquals(culture, parties.beside(Documents.prose("văn hóa"), "c2"));
        var front = parties.owner(Documents.prose("Ủy ban MTTQ xã"), "c3");
        assertEquals(front, parties.beside(Documents.prose("Ủy ban Mặt trận Tổ quốc xã"), "c4"));
        var post = parties.owner(Documents.prose("Bưu điện xã"), "c5");
        assertTrue(!post.equals(parties.beside(Documents.prose("Bưu điện huyện"), "c5")));
        assertEquals(
                List.of(false, false, false, true),
                parties.all().stream().map(ProposedParty::outside).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "cac thon, HAMLET",
        "to dan pho so 3, HAMLET",
        "buu dien xa, PARTNER",
        "doan thanh nien xa, MASS_ORGANISATION",
        "uy ban mat tran to quoc xa, MASS_ORGANISATION",
        "tu phap - ho tich, POST",
        "phong van hoa - xa hoi, OFFICE",
        "cong an xa, OFFICE"
    })
    void kindsOfParties(String name, AssigneeKind kind) {
        assertEquals(kind, Names.kind(name));
    }
}

package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.reading.source.Source;
import vn.loa.reading.term.ClauseKind;
import vn.loa.reading.term.FundingSource;

/** Kinds of writing that the first documents by other hands brought. */
class OtherHandsTest {
    private static final String ABOVE =
            "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II. NHIỆM VỤ CỤ THỂ~1. Rà soát thủ tục trước ngày 15/3/2026 (công chức Tư pháp - Hộ tịch chủ trì). | công chức Tư pháp - Hộ tịch: Rà soát thủ tục trước ngày 15/3/2026 2026-03-15
            II. NHIỆM VỤ THEO QUÝ~1. Quý I~- Thay bảng niêm yết (Tổ Tiếp nhận và Trả kết quả).~2. Quý II~- Tập huấn từ 18 đến 20/5 (Bộ phận Hành chính). | Tổ Tiếp nhận và Trả kết quả?: Thay bảng niêm yết 2026-03-31; Bộ phận Hành chính?: Tập huấn từ 18 đến 20/5 2026-05-20
            II. NHIỆM VỤ TRỌNG TÂM~1. Truyền thông về thủ tục~a) Mở chuyên trang (Phòng Nội vụ chủ trì; Huyện đoàn, Công an huyện phối hợp). | Phòng Nội vụ + Huyện đoàn + Công an huyện: Mở chuyên trang null
            II. TIẾN ĐỘ THỰC HIỆN~1. Tháng 10 - 11/2026~- Các chi đoàn thôn trực hỗ trợ tại nhà văn hóa. | Các chi đoàn thôn?: Các chi đoàn thôn trực hỗ trợ tại nhà văn hóa. 2026-11-30
            II. TỔ CHỨC THỰC HIỆN~1. Văn phòng xã có trách nhiệm: là đầu mối theo dõi; in tờ rơi; báo cáo trước ngày 30/11/2026. | Văn phòng xã: Văn phòng xã có trách nhiệm: là đầu mối theo dõi; in tờ rơi; báo cáo trước ngày 30/11/2026. 2026-11-30
            II. TỔ CHỨC THỰC HIỆN~Giao Văn phòng biên soạn câu hỏi trong quý I năm 2026. Giao Kế toán bố trí kinh phí. | Văn phòng?: Giao Văn phòng biên soạn câu hỏi trong quý I năm 2026. 2026-03-31; Kế toán?: Giao Kế toán bố trí kinh phí. null
            II. TỔ CHỨC THỰC HIỆN~1. Giao Văn phòng theo dõi; hằng quý báo cáo Chủ tịch. | Văn phòng?: Giao Văn phòng theo dõi; hằng quý báo cáo Chủ tịch. FREQ=MONTHLY;INTERVAL=3
            II. TỔ CHỨC THỰC HIỆN~1. Trung tâm Phục vụ hành chính công~- Phân công công chức trực hướng dẫn. | Trung tâm Phục vụ hành chính công?: Phân công công chức trực hướng dẫn. null
            II. TỔ CHỨC THỰC HIỆN~1. Đảng ủy Ủy ban nhân dân phường~Lãnh đạo Ủy ban nhân dân phường công khai kết quả. | Đảng ủy Ủy ban nhân dân phường?: Lãnh đạo Ủy ban nhân dân phường công khai kết quả. null
            II. TỔ CHỨC THỰC HIỆN~1. Công an xã: Hướng dẫn.~Đề nghị Ủy ban MTTQ xã vận động hội viên.~Trên đây là Kế hoạch. | Công an xã?: Hướng dẫn. null; Ủy ban MTTQ xã?: Đề nghị Ủy ban MTTQ xã vận động hội viên. null
            II. NHIỆM VỤ CỤ THỂ~1. Mở lớp tập huấn (Khoa Khám bệnh; quý II).~2. Treo băng rôn (Tổ Hậu cần chủ trì), xong trước 15/3/2026. | Khoa Khám bệnh?: Mở lớp tập huấn 2026-06-30; Tổ Hậu cần: Treo băng rôn 2026-03-15
            II. NỘI DUNG THỰC HIỆN~1. Tháng 3~- Hội Phụ nữ xã tổ chức hội thi.~2. Tháng 4~- Phát tờ rơi (Đoàn xã). | Hội Phụ nữ xã?: Hội Phụ nữ xã tổ chức hội thi. 2026-03-31; Đoàn xã?: Phát tờ rơi 2026-04-30
            II. NỘI DUNG CÔNG VIỆC~1/ Quý I/2026~- Chi hội Bắc tập huấn.~2/ Công việc thường xuyên cả năm~- Hội Phụ nữ xã viết bài hàng tuần. | Chi hội Bắc?: Chi hội Bắc tập huấn. 2026-03-31; Hội Phụ nữ xã?: Hội Phụ nữ xã viết bài hàng tuần. FREQ=WEEKLY
            II. TỔ CHỨC THỰC HIỆN~1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội~Vận động hội viên. | Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội?: Vận động hội viên. null
            II. TỔ CHỨC THỰC HIỆN~Phòng Tài chính tham mưu kinh phí. Phòng Tư pháp lồng ghép nội dung. Báo cáo hằng quý. | Phòng Tài chính?: Phòng Tài chính tham mưu kinh phí. null; Phòng Tư pháp?: Phòng Tư pháp lồng ghép nội dung. null; Phòng Tư pháp?: Báo cáo hằng quý. FREQ=MONTHLY;INTERVAL=3
            II. HÌNH THỨC~1. Niêm yết tại trụ sở (Bộ phận Một cửa). | ''
            II. TỔ CHỨC THỰC HIỆN~1. Công an xã~- Gửi báo cáo về UBND xã (Văn phòng). | Công an xã?: Gửi báo cáo về UBND xã (Văn phòng). null
            """)
    void dutiesAreGivenInManyWays(String written, String duties) {
        assertThat(duties(Documents.paragraphs(ABOVE + written.replace('~', '\n'))))
                .isEqualTo(duties);
    }

    @Test
    void aRowMayNameItsPartyAndItsTimeAboveItOrInOneCell() {
        var group = Documents.table(
                ABOVE + "II. PHÂN CÔNG NHIỆM VỤ",
                "TT|Nội dung|Thời gian|Sản phẩm",
                "I|Phòng Văn hóa - Xã hội|<|<",
                "1|Ban hành hướng dẫn|Tháng 01/2026|Công văn",
                "2|Bố trí bàn hỗ trợ||",
                "II|Công an xã|<|<",
                "3|Gửi tin nhắn|Quý II|");
        assertThat(duties(group))
                .isEqualTo("Phòng Văn hóa - Xã hội?: Ban hành hướng dẫn 2026-01-31; "
                        + "Phòng Văn hóa - Xã hội?: Bố trí bàn hỗ trợ null; Công an xã?: Gửi tin nhắn 2026-06-30");
        var month = Documents.table(
                ABOVE + "II. TIẾN ĐỘ",
                "Tháng|Nội dung|Người thực hiện",
                "Tháng 3|Thi vẽ tranh|Tổng phụ trách Đội, Giáo viên chủ nhiệm",
                "^|Quay clip|Quỹ tín dụng, Văn thư");
        assertThat(duties(month))
                .isEqualTo("Tổng phụ trách Đội? + Giáo viên chủ nhiệm: Thi vẽ tranh 2026-03-31; "
                        + "Quỹ tín dụng? + Văn thư: Quay clip 2026-03-31");
        var broadcasts = Documents.table(
                ABOVE + "II. LỊCH PHÁT THANH",
                "TT|Ngày phát|Giờ phát|Nội dung|Người thực hiện",
                "1|Thứ Hai hằng tuần|5h30|Điểm tin|Nguyễn Hữu Phước, Tạ Thu Hằng",
                "2|Ngày 10/10/2026|17h00|Phỏng vấn lãnh đạo xã|Như trên");
        assertThat(duties(broadcasts))
                .isEqualTo("Nguyễn Hữu Phước? + Tạ Thu Hằng: Điểm tin FREQ=WEEKLY;BYDAY=MO; "
                        + "Nguyễn Hữu Phước? + Tạ Thu Hằng: Phỏng vấn lãnh đạo xã 2026-10-10");
        var both = Documents.table(
                ABOVE + "II. PHỤ LỤC",
                "Nhiệm vụ|Đơn vị chủ trì, phối hợp|Thời gian",
                "Phát sóng|Chủ trì: Trung tâm Truyền thông và Văn hóa Phối hợp: Phòng Nội vụ, Văn phòng|Quý I");
        assertThat(duties(both))
                .isEqualTo("Trung tâm Truyền thông và Văn hóa + Phòng Nội vụ + Văn phòng: Phát sóng 2026-03-31");
    }

    @Test
    void anEmptyCellThatReachesFurtherDownIsTheRestOfTheOneAbove() {
        var table = Documents.table(
                ABOVE + "II. PHỤ LỤC",
                "TT|Nội dung|Chủ trì|Thời gian",
                "1|Tập huấn|Phòng Tư pháp|Quý I",
                "2|Kiểm tra||Quý II",
                "3|Tổng kết|^|Quý IV",
                "4|Đăng tin||Quý IV");
        assertThat(duties(table))
                .isEqualTo("Phòng Tư pháp: Tập huấn 2026-03-31; Phòng Tư pháp: Kiểm tra 2026-06-30; "
                        + "Phòng Tư pháp: Tổng kết 2026-12-31; null: Đăng tin 2026-12-31");
    }

    @Test
    void aTableOfCostsIsNeitherTextNorDuty() {
        var plan = Documents.plan(Documents.table(
                ABOVE + "II. KINH PHÍ\nNgân sách xã: 9.000.000 đồng.",
                "TT|Khoản chi|Thành tiền",
                "1|In băng rôn|9.000.000"));
        assertThat(plan.clauses()).hasSize(4);
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.unread())
                .extracting(left -> left.text().text())
                .containsExactly("TT Khoản chi Thành tiền 1 In băng rôn 9.000.000");
    }

    @Test
    void aTableBySourceGivesTheFunding() {
        var plan = Documents.plan(Documents.table(
                ABOVE + "II. KINH PHÍ\nKinh phí theo biểu sau:",
                "TT|Nguồn kinh phí|Số tiền (triệu đồng)",
                "1|Ngân sách xã|30",
                "2|Nguồn xã hội hóa|8,5",
                "3|Khác|",
                "|Tổng cộng|38,5"));
        assertThat(plan.funding())
                .extracting(one -> one.source() + " " + one.amount())
                .containsExactly("COMMUNE 30000000", "OTHER 8500000");
        assertThat(plan.unread()).extracting(left -> left.text().text()).containsExactly("3 Khác");
    }

    @Test
    void whoPaysOnItsOwnIsASource() {
        var plan = Documents.plan(Documents.paragraphs(ABOVE
                + "II. KINH PHÍ\nNgân sách thị xã 85 triệu đồng; các xã, phường tự cân đối từ ngân sách cấp mình.\n"
                + "III. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn."));
        assertThat(plan.funding())
                .extracting(one -> one.source() + " " + one.amount())
                .containsExactly("DISTRICT 85000000", "COMMUNE null");
    }

    @Test
    void theTextEndsAtItsMarkWhereAScanLostTheRecipientsHeading() {
        var plan = Documents.plan(
                Documents.paragraphs(
                        ABOVE + "II. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn.\n"
                                + "Trên đây là Kế hoạch của xã./.\ntpielr TRE\n- Các thôn;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Piêng"));
        assertThat(plan.tasks()).hasSize(1);
        assertThat(plan.recipients()).extracting(Written::text).containsExactly("Các thôn;", "Lưu: VT.");
    }

    @Test
    void aListOfContentsIsLeftOut() {
        var plan = Documents.plan(Documents.paragraphs("KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n"
                + "MỤC LỤC\nI. MỤC ĐÍCH.......... 1\nII. TỔ CHỨC THỰC HIỆN\t2\n"
                + "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n"
                + "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn."));
        assertThat(plan.head().title().text()).isEqualTo("Tuyên truyền cải cách hành chính năm 2026");
        assertThat(plan.clauses())
                .extracting(ProposedClause::kind)
                .containsExactly(
                        ClauseKind.LEGAL_BASIS,
                        ClauseKind.PURPOSE,
                        ClauseKind.PURPOSE,
                        ClauseKind.DUTY,
                        ClauseKind.DUTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I. NỘI DUNG, HÌNH THỨC~VÀ CHỈ TIÊU~1. Nội dung~a) Luật Cư trú. | 0 I. TEXT; 1 1. TOPIC; 2 a) TOPIC
            Phần A. QUY ĐỊNH CHUNG~I. Mục đích~1. Để dân biết.~Phần B. NỘI DUNG~I. Nội dung tuyên truyền~1. Luật Cư trú. | 0 Phần A. TEXT; 1 I. PURPOSE; 2 1. PURPOSE; 0 Phần B. TOPIC; 1 I. TOPIC; 2 1. TOPIC
            I- MỤC ĐÍCH, YÊU CẦU~1- Mục đích~1.1- Tạo chuyển biến.~1.2- Củng cố niềm tin. | 0 I- TEXT; 1 1- PURPOSE; 2 1.1- PURPOSE; 2 1.2- PURPOSE
            I. MỤC ĐÍCH, YÊU CẦU~1. Phát huy vai trò của Mặt trận.~2. Việc tuyên truyền phải kiên trì. | 0 I. TEXT; 1 1. PURPOSE; 1 2. REQUIREMENT
            I. MỤC ĐÍCH, YÊU CẦU~Mục đích: nâng cao hiểu biết.~Yêu cầu: kịp thời. | 0 I. TEXT; 1 null PURPOSE; 1 null REQUIREMENT
            I. MỤC ĐÍCH, YÊU CẦU~- Tổ chức tuyên truyền nhằm nâng cao nhận thức.~- Triển khai nghiêm túc, tiết kiệm.~- Công tác tuyên truyền góp phần cải thiện chỉ số. | 0 I. TEXT; 1 - PURPOSE; 1 - REQUIREMENT; 1 - PURPOSE
            I. MỤC TIÊU~1. Tỷ lệ hồ sơ trực tuyến đạt 73,6%.~2. Đăng ít nhất 30 tin, bài mỗi tháng. | 0 I. TARGET; 1 1. TARGET; 1 2. TARGET
            I. MỤC TIÊU, CHỈ TIÊU~1. Đăng 12 tin, bài mỗi tháng. | 0 I. TARGET; 1 1. TARGET
            I. MỤC TIÊU~1. Mục tiêu chung~Tạo chuyển biến.~2. Mục tiêu cụ thể~a) Mỗi xã có 03 tuyên truyền viên. | 0 I. TEXT; 1 1. PURPOSE; 2 null PURPOSE; 1 2. TARGET; 2 a) TARGET
            """)
    void partsAreNamedAndLabelledInManyWays(String written, String clauses) {
        var plan = Documents.plan(Documents.paragraphs("KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n"
                + written.replace('~', '\n') + "\nX. TỔ CHỨC THỰC HIỆN\n- Công an xã: Hướng dẫn."));
        var depths = new HashMap<String, Integer>();
        var said = plan.clauses().stream()
                .map(clause -> {
                    int depth = clause.parent() == null ? 0 : depths.get(clause.parent()) + 1;
                    depths.put(clause.id(), depth);
                    return depth + " " + clause.label() + " " + clause.kind();
                })
                .toList();
        assertThat(String.join("; ", said.subList(0, said.size() - 2))).isEqualTo(clauses);
    }

    @Test
    void aSectionUnderItsOfficeIsOfTheUnitAboveAndAMenuIsNoSuperior() {
        var office = head("UBND TỈNH HÀ NAM\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 09/KH-SNV");
        assertThat(office.unit().text()).isEqualTo("TỈNH HÀ NAM");
        var town = head("ỦY BAN NHÂN DÂN\nTHỊ XÃ VÂN KHÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 37/KH-UBND");
        assertThat(town.unit().text()).isEqualTo("THỊ XÃ VÂN KHÊ");
        var menu = head("Liên hệ\nChi tiết văn bản\nỦY BAN NHÂN DÂN\nXÃ ĐÔNG HẢI\n"
                + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 37/KH-UBND");
        assertThat(menu.superior()).isNull();
        assertThat(menu.issuer().text()).isEqualTo("ỦY BAN NHÂN DÂN XÃ ĐÔNG HẢI");
        var standing = head("ỦY BAN MTTQ VIỆT NAM TỈNH ĐẮK LẮK\nBAN THƯỜNG TRỰC\nỦY BAN MTTQ VIỆT NAM XÃ EA KMĂNG\n"
                + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 27/KH-MTTQ-BTT");
        assertThat(standing.issuer().text()).isEqualTo("BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM XÃ EA KMĂNG");
    }

    @Test
    void aTownsBudgetIsADistrictsAndTwoOfficesAreNotTheFirst() {
        var plan = Documents.plan(Documents.paragraphs(
                ABOVE + "II. KINH PHÍ\nNgân sách thị xã: 210.000.000 đồng.\nIII. TỔ CHỨC THỰC HIỆN\n"
                        + "1. Phòng Nội vụ~- Phối hợp với Phòng Hành chính tư pháp in sổ tay.~2. Phòng Hành chính tư pháp, Phòng Bổ trợ tư pháp~- Giải đáp."
                                .replace('~', '\n')));
        assertThat(plan.funding()).singleElement().satisfies(one -> assertThat(one.source())
                .isEqualTo(FundingSource.DISTRICT));
        assertThat(plan.parties())
                .extracting(party -> party.name().text())
                .containsExactly(
                        "Phòng Nội vụ", "Phòng Hành chính tư pháp", "Phòng Hành chính tư pháp, Phòng Bổ trợ tư pháp");
    }

    @Test
    void aSpecialZonesBudgetIsACommunesAndATotalIsNoSource() {
        var plan = Documents.plan(Documents.paragraphs(ABOVE
                + "II. KINH PHÍ\n1. Tổng dự toán: 70.000.000 đồng, trong đó:\n- Ngân sách đặc khu: 50.000.000 đồng;\n"
                + "- Vận động mạnh thường quân: 20.000.000 đồng.\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn."));
        assertThat(plan.funding())
                .extracting(one -> one.source() + " " + one.amount())
                .containsExactly("COMMUNE 50000000", "OTHER 20000000");
    }

    private static ProposedHead head(String letterhead) {
        return Documents.plan(
                        Documents.paragraphs(
                                letterhead + "\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026\n"
                                        + ABOVE.substring(ABOVE.indexOf("I. "))
                                        + "II. TỔ CHỨC THỰC HIỆN\n1. Công an xã: Hướng dẫn người dân kích hoạt tài khoản định danh điện tử tại nhà văn hóa."))
                .head();
    }

    /** Each duty as "lead + coordinating: words time"; a ? where nobody wrote who leads. */
    private static String duties(Source source) {
        var plan = Documents.plan(source);
        var names = plan.parties().stream().collect(Collectors.toMap(ProposedParty::id, party -> party.name()
                .text()));
        return plan.tasks().stream()
                .map(task -> names.get(task.lead())
                        + (task.inferredLead() ? "?" : "")
                        + task.coordinating().stream()
                                .map(id -> " + " + names.get(id))
                                .collect(Collectors.joining())
                        + ": " + task.title().text() + " "
                        + (task.rrule() == null ? "" + task.dueOn() : task.rrule()))
                .collect(Collectors.joining("; "));
    }
}

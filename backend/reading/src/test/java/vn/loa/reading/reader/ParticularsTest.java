package vn.loa.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that says itself who leads it: lines below it, or a bracket or sentences behind it. */
class ParticularsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            1. Rà soát văn bản~- Đơn vị chủ trì: Văn phòng.~- Đơn vị phối hợp: Phòng Kinh tế; Công an xã.~- Thời gian hoàn thành: Quý II/2026.~- Sản phẩm: Báo cáo. => Rà soát văn bản/Văn phòng/[Phòng Kinh tế, Công an xã]/2026-06-30/Báo cáo
            1. Tập huấn nghiệp vụ~Cơ quan chủ trì: Phòng Kinh tế~Thời gian thực hiện: Tháng 5/2026 => Tập huấn nghiệp vụ/Phòng Kinh tế/[]/2026-05-31/null
            1. Thủ tục hành chính~- Niêm yết thủ tục (Chủ trì: Công an xã; phối hợp: các thôn; thời gian: trước 20/3/2026). => Niêm yết thủ tục/Công an xã/[các thôn]/2026-03-20/null
            1. Thủ tục hành chính~- Khảo sát sự hài lòng của người dân. Đơn vị thực hiện: Quỹ Khảo sát. Thời gian: tháng 11/2026. => Khảo sát sự hài lòng của người dân./Quỹ Khảo sát/[]/2026-11-30/null
            1. Thể chế~- Rà soát văn bản.~- Chủ trì: Văn phòng.~- Niêm yết thủ tục.~- Chủ trì: Công an xã. => Rà soát văn bản./Văn phòng/[]/null/null, Niêm yết thủ tục./Công an xã/[]/null/null
            1. Thể chế~a) Rà soát văn bản~- Người phụ trách: Nguyễn Văn A.~b) Niêm yết~- Chủ trì: Công an xã. => Rà soát văn bản/Nguyễn Văn A/[]/null/null, Niêm yết/Công an xã/[]/null/null
            1. Chủ động phối hợp: các bên cùng làm. => ''
            """)
    void workNamesItsLead(String written, String tasks) {
        for (var part : new String[] {"NHIỆM VỤ, GIẢI PHÁP", "PHÂN CÔNG NHIỆM VỤ"}) {
            var plan = Documents.plan(Documents.page("KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC ĐÍCH\n"
                    + "- Nâng cao nhận thức của người dân về cải cách hành chính.\nII. " + part + "\n"
                    + written.replace('~', '\n') + "\nIII. KINH PHÍ\n1. Ngân sách xã."));
            assertThat(plan.tasks().stream().map(task -> said(plan, task)).collect(Collectors.joining(", ")))
                    .isEqualTo(tasks);
            assertThat(plan.tasks()).extracting(ProposedTask::clause).doesNotContainNull();
            assertThat(plan.unread()).hasSize(tasks.isEmpty() && part.startsWith("PHÂN") ? 1 : 0);
        }
    }

    private static String said(Proposal plan, ProposedTask task) {
        var names = plan.parties().stream().collect(Collectors.toMap(ProposedParty::id, party -> party.name()
                .text()));
        return task.title().text() + "/" + names.get(task.lead()) + "/"
                + task.coordinating().stream().map(names::get).toList() + "/" + task.dueOn() + "/"
                + (task.deliverable() == null ? null : task.deliverable().text());
    }
}

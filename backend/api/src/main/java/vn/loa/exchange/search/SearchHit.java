package vn.loa.exchange.search;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.UnitRef;

record SearchHit(
        SearchKind kind,

        @Schema(description = "Của đối tượng; của đầu mối với `MEMBER`. / Of the thing; of the assignee for `MEMBER`.")
        UUID id,

        @Schema(examples = "Kế hoạch truyền thông cải cách hành chính năm 2026")
        String title,

        @Nullable
        @Schema(
                examples = "09/KH-UBND",
                description =
                        "Số, ký hiệu; với khoản mục là vị trí (II.2.b). / Its number or code; of a clause its place (II.2.b).")
        String number,

        @Nullable
        @Schema(
                description =
                        "Ngày ban hành, đến hạn, thực hiện hoặc lập. / The day of issue, due, of the act, or of creation.")
        LocalDate on,

        @Nullable @Schema(description = "Kế hoạch chứa nó. / The plan it belongs to.")
        Ref plan,

        @Nullable @Schema(description = "Đầu mối của người này. / The assignee a member belongs to.")
        String assignee,

        UnitRef unit) {}

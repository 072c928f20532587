package vn.loa.figures.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.unit.UnitRef;

/** Who was reminded. */
record RemindersView(
        List<UnitRef> reminded,

        @Schema(
                description =
                        "Đã gửi báo cáo, hoặc đã được nhắc hôm nay. / Have sent the report, or were reminded today already.")
        List<UnitRef> spared) {}

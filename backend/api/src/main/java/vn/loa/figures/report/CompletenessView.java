package vn.loa.figures.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.people.unit.UnitRef;

/** One unit's reports of a year. */
record CompletenessView(
        UnitRef unit,

        @Schema(
                description =
                        "Theo thứ tự kỳ; không có kỳ mà đơn vị không còn phải báo cáo. / In the order of periods; none for a period the unit does not stand to report on.")
        List<CompletenessCell> cells) {}

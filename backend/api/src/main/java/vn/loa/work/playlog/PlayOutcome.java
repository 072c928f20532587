package vn.loa.work.playlog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the last counting made of a row. */
@Schema(
        description =
                "`COUNTED` tính vào một hoạt động; `FAILED` không phát được; `UNMAPPED` lĩnh vực không thuộc chương trình; `UNPLANNED` ngày này chưa có kế hoạch đã ban hành với nội dung tương ứng; `REPORTED` hoạt động đã chốt trong báo cáo; `WITHDRAWN` hoạt động đã rút; `CLOSED` kế hoạch đã đóng. / `COUNTED` counts in an activity; `FAILED` was not played; `UNMAPPED` is of a category that does not count; `UNPLANNED` has no issued plan with its topic on that day; `REPORTED`: its activity stands in a submitted report; `WITHDRAWN`: its activity was withdrawn; `CLOSED`: its plan is closed.")
enum PlayOutcome {
    COUNTED,
    FAILED,
    UNMAPPED,
    UNPLANNED,
    REPORTED,
    WITHDRAWN,
    CLOSED
}

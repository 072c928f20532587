package vn.loa.kernel.table;

import jakarta.ws.rs.QueryParam;

/** What a caller asks of a list as a sheet, beside the list's own filters. */
public class SheetFilter extends TableFilter {
    /** What every sheet says of itself. */
    public static final String EVERY_ROW =
            "Mọi dòng của danh sách với bộ lọc đang dùng. / Every row of the list, with the filters in force.";

    /** As the list takes it; null for its usual order. */
    @QueryParam("sort")
    public String sort;
}

package vn.loa.kernel.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The four parameters every list takes. */
public class Paging {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Số dòng mỗi trang, 1–200. / Rows a page, 1–200.")
    public int limit = 50;

    @QueryParam("after")
    @Parameter(description = "Con trỏ `next` của trang trước. / Cursor `next` of the page before.")
    public String after;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Đếm cả danh sách vào `total`. / Count the whole list into `total`.")
    public boolean count;

    @QueryParam("sort")
    @Parameter(
            description =
                    "Cột sắp xếp, cách nhau dấu phẩy, `-` là giảm dần. / Sort columns, comma-separated, `-` for descending.")
    public String sort;

    /** Up to 200 rows from the start, for callers inside Loa. */
    public static Paging first(int limit) {
        var paging = new Paging();
        paging.limit = limit;
        return paging;
    }
}

package vn.loa.kernel.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.loa.problem.Fault;

/** The four parameters every list takes. */
public class Paging {
    private static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
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

    /** The constraints of {@code limit} are only shown in the contract: nothing validates the fields of a parameter bean. */
    public void requireLimit() {
        if (limit < 1 || limit > MOST) {
            throw Fault.UNREADABLE_REQUEST.problem().at("?limit", Fault.RANGE, 1, MOST);
        }
    }

    /** Up to 200 rows from the start, for callers inside Loa. */
    public static Paging first(int limit) {
        var paging = new Paging();
        paging.limit = limit;
        return paging;
    }
}

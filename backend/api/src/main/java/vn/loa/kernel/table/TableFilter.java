package vn.loa.kernel.table;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caller asks of any table: how a CSV is written, and the table it has already. */
public class TableFilter {
    @QueryParam("bom")
    @DefaultValue("false")
    @Parameter(
            description =
                    "CSV mở đầu bằng dấu BOM để Excel nhận ra UTF-8. / The CSV begins with a byte order mark, by which Excel knows UTF-8.")
    public boolean bom;

    @QueryParam("separator")
    @DefaultValue("COMMA")
    @Parameter(
            description =
                    "Dấu ngăn ô trong CSV; Excel đặt theo vùng Việt Nam mở đúng với SEMICOLON. / What parts the cells of a CSV; Excel set to Việt Nam opens SEMICOLON.")
    public CsvSeparator separator = CsvSeparator.COMMA;

    @HeaderParam("If-None-Match")
    String ifNoneMatch;

    /** Whether the caller has the table of this tag already. */
    boolean has(String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
    }
}

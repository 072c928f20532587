package vn.loa.kernel.table;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a CSV is written; the other formats have nothing to choose. */
public class CsvFilter {
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
}

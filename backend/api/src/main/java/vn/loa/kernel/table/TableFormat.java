package vn.loa.kernel.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** The formats of a table; where a caller accepts several equally, the first wins. */
public enum TableFormat {
    JSON(MediaType.APPLICATION_JSON),
    CSV(TableFormat.CSV_TYPE),
    NDJSON(TableFormat.NDJSON_TYPE),
    XLSX(TableFormat.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;

    TableFormat(String type) {
        this.type = MediaType.valueOf(type);
    }

    String extension() {
        return name().toLowerCase();
    }

    MediaType type() {
        return this == CSV ? type.withCharset("UTF-8") : type;
    }

    /** The caller's first choice; a request that none of these meets was refused as 406 before. */
    static TableFormat asked(HttpHeaders headers, TableFormat... offered) {
        for (var wanted : headers.getAcceptableMediaTypes()) {
            for (var format : offered) {
                if (wanted.isCompatible(format.type)) {
                    return format;
                }
            }
        }
        return offered[0];
    }
}

package vn.loa.work.playlog;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of plays. */
public class PlayFilter {
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("source")
    public UUID source;

    @QueryParam("log")
    public UUID log;

    @QueryParam("activity")
    @Parameter(description = "Các dòng chứng minh hoạt động này. / The rows that prove this activity.")
    public UUID activity;

    @QueryParam("outcome")
    public PlayOutcome outcome;

    @QueryParam("from")
    @Parameter(description = "Phát từ ngày này. / Played on this day or later.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Phát đến ngày này. / Played on this day or earlier.")
    public LocalDate to;
}

package vn.loa.figures.scorecard;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which scorecards a list shows. */
public class ScorecardFilter {
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("within")
    public UUID within;

    @QueryParam("criteriaSet")
    public UUID criteriaSet;

    @QueryParam("year")
    public Integer year;

    @QueryParam("state")
    public ScorecardState state;
}

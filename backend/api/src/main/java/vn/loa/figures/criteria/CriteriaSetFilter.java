package vn.loa.figures.criteria;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sets a list shows. */
public class CriteriaSetFilter {
    @QueryParam("unit")
    @Parameter(description = "Do đơn vị này ban hành. / Made by this unit.")
    public UUID unit;

    @QueryParam("scores")
    @Parameter(description = "Áp dụng để chấm đơn vị này. / By which this unit is scored.")
    public UUID scores;

    @QueryParam("year")
    public Integer year;

    @QueryParam("state")
    public CriteriaSetState state;
}

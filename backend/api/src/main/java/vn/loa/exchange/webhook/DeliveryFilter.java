package vn.loa.exchange.webhook;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of a list of deliveries. */
public class DeliveryFilter {
    @QueryParam("state")
    public DeliveryState state;

    @QueryParam("type")
    @Parameter(description = "Loại sự kiện, như `plan.issued`. / The event type, such as `plan.issued`.")
    public String type;
}

package vn.loa.kernel.http;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** 201 with the address of what was made. */
public final class Created {
    private Created() {}

    /** @param collection path of the collection below {@code /api/v1}, without slashes around it */
    public static <V> RestResponse<V> at(String collection, UUID id, V view) {
        return RestResponse.ResponseBuilder.<V>create(201)
                .entity(view)
                // A path, not a URI: JAX-RS would resolve it against the base and repeat the prefix.
                .header("Location", "/api/v1/" + collection + "/" + id)
                .build();
    }
}

package vn.loa.http;

import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** 201 with the address of what was made. */
public final class Created {
    private Created() {}

    /** @param collection path of the collection below {@code /api/v1}, without slashes around it */
    public static <V> RestResponse<V> at(String collection, UUID id, V view) {
        return RestResponse.ResponseBuilder.<V>create(201)
                .entity(view)
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .build();
    }
}

package vn.loa.kernel.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.loa.problem.Fault;

/** A body is JSON unless the operation says otherwise: a draft with a single text must not be accepted from another site's plain form. */
class JsonBody {
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        boolean edits =
                request.getMethod().equals("POST") || request.getMethod().equals("PUT");
        if (!edits
                || method == null
                || !resource.getResourceClass().getName().startsWith("vn.loa")
                || method.isAnnotationPresent(Consumes.class)) {
            return;
        }
        if (!isJson(request)) {
            throw Fault.BODY_TYPE_UNSUPPORTED.problem();
        }
    }

    /** Also where no type is said; the server below looks at a type only if a body follows, and cannot parse every one. */
    private static boolean isJson(ContainerRequestContext request) {
        try {
            var type = request.getMediaType();
            return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        } catch (IllegalArgumentException unparseable) {
            return false;
        }
    }
}

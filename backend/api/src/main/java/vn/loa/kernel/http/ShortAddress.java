package vn.loa.kernel.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * What people open in a browser also stands outside {@code /api/v1}: {@code /problems/stale} is {@code /api/v1/problems/stale}, and
 * {@code /open} alone begins with the list of units. {@code /open/check} is a screen.
 */
class ShortAddress {
    /** With {@link AddressEnding}, before anything looks at the address. */
    private static final int ORDER = -10;

    void install(@Observes Router router) {
        router.routeWithRegex("/problems(/[^/]+)?|/open(?!/check/?$)(/.*)?")
                .order(ORDER)
                .handler(ShortAddress::lengthen);
    }

    private static void lengthen(RoutingContext request) {
        var address = request.request().uri().replaceFirst("^/open/?(?=[?]|$)", "/open/units");
        request.reroute(request.request().method(), "/api/v1" + address);
    }
}

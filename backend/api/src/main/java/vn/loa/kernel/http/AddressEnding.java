package vn.loa.kernel.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.loa.problem.Fault;

/**
 * What an operation gives in several formats also has an address for each, for whoever cannot set a header, a spreadsheet for instance:
 * {@code /report-data.csv} is {@code /report-data} with {@code Accept: text/csv}.
 */
@ApplicationScoped
class AddressEnding {
    /** Before {@link Doorstep}, which looks at the request as it goes on. */
    private static final int ORDER = -10;

    private static final String ASKED = "loa.address-ending";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Map<String, String> TYPES = types();

    @Inject
    RoutingContext request;

    private static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        types.put("json", "application/json");
        types.put("csv", "text/csv");
        types.put("ndjson", "application/x-ndjson");
        types.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        types.put("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        types.put("pdf", "application/pdf");
        types.put("html", "text/html");
        return types;
    }

    /** The media types by the endings of their addresses. */
    static Map<String, String> all() {
        return TYPES;
    }

    void install(@Observes Router router) {
        router.routeWithRegex("/api/v1/.+\\.(" + String.join("|", TYPES.keySet()) + ")")
                .order(ORDER)
                .handler(AddressEnding::read);
    }

    private static void read(RoutingContext request) {
        var path = request.request().path();
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !READING.contains(request.request().method())) {
            request.next();
            return;
        }
        request.put(ASKED, type);
        // Whatever else it may give, so that the operation is found and what it cannot give is no address.
        request.request().headers().set(HttpHeaders.ACCEPT, type + ", */*;q=0.1");
        var query = request.request().query();
        request.reroute(
                request.request().method(),
                path.substring(0, path.lastIndexOf('.')) + (query == null ? "" : "?" + query));
    }

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        String type = request.get(ASKED);
        if (type != null && resource.getResourceMethod() != null) {
            var formats = resource.getResourceMethod().getAnnotation(Produces.class);
            if (formats == null
                    || formats.value().length == 1
                    || !Arrays.asList(formats.value()).contains(type)) {
                throw Fault.NO_SUCH_THING.problem();
            }
        }
    }
}

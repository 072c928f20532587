package vn.loa.kernel.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Set<String> READING =
            new TreeSet<>(List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS));
    private static final Map<String, String> TYPES = types();

    @Inject
    RoutingContext request;

    @Inject
    AddressMethods methods;

    private static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        types.put("json", "application/json");
        types.put("csv", "text/csv");
        types.put("ndjson", "application/x-ndjson");
        types.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        types.put("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        types.put("pdf", "application/pdf");
        types.put("html", "text/html");
        types.put("zip", "application/zip");
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
        if (type == null) {
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

    /** Such an address is for reading, and is there where the operation gives that format among others. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.HEADER_DECORATOR)
    Response check(ContainerRequestContext asked) {
        String type = request.get(ASKED);
        if (type == null) {
            return null;
        }
        if (!methods.gives(asked.getUriInfo().getRequestUri().getPath(), type)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return AddressMethods.answer(asked.getMethod(), READING);
    }
}

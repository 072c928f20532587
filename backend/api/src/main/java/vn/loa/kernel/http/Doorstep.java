package vn.loa.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/**
 * What is wrong with a request by its head alone, whatever it asks for: refused as a problem with the headers of every answer, where the
 * server below would close the connection with a bare status. The server's own limits are wider.
 */
@ApplicationScoped
class Doorstep {
    static final int HEADER_BYTES = 1 << 14;
    /** After {@link SecurityHeaders}, before the server's own limit of the body. */
    private static final int ORDER = -3;
    /** Around a header: colon, space and the end of the line. */
    private static final int AROUND = 4;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize mostOfBody;

    @Inject
    Refusals refusals;

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::look);
        router.route("/q/metrics*").order(ORDER).handler(this::lookAtOrigin);
    }

    private void look(RoutingContext request) {
        var problem = problem(request);
        if (problem == null) {
            request.next();
        } else {
            refusals.refuse(request, problem);
        }
    }

    private Problem problem(RoutingContext request) {
        var http = request.request();
        if (headerBytes(http) > HEADER_BYTES) {
            return Fault.HEADERS_TOO_MANY.problem(HEADER_BYTES);
        }
        if (Gate.length(http) > mostOfBody.asLongValue()) {
            return Fault.BODY_TOO_LARGE.problem();
        }
        return Language.of(Refusals.acceptable(request)).isPresent()
                ? null
                : Fault.UNREADABLE_REQUEST.problem().at("#Accept-Language", Fault.FORMAT);
    }

    private static int headerBytes(HttpServerRequest http) {
        return http.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length() + AROUND)
                .sum();
    }

    /** The figures of the process are for this machine: not for another, nor for one whose request a proxy here passes on. */
    private void lookAtOrigin(RoutingContext request) {
        var http = request.request();
        var address = http.remoteAddress().hostAddress();
        boolean here = address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
        if (here
                && !http.headers().contains("X-Forwarded-For")
                && !http.headers().contains("Forwarded")) {
            request.next();
        } else {
            refusals.refuse(request, Fault.NO_SUCH_THING.problem());
        }
    }
}

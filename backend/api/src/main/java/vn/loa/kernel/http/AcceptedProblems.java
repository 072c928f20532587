package vn.loa.kernel.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * A client that accepts {@code application/problem+json} says what it reads where it is refused: that is no reason to refuse it. It gets
 * what the address gives, its other choices first.
 */
class AcceptedProblems {
    private static final int ORDER = -10;

    void install(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(AcceptedProblems::widen);
    }

    private static void widen(RoutingContext request) {
        var headers = request.request().headers();
        var accepted = String.join(",", headers.getAll(HttpHeaders.ACCEPT));
        if (accepted.toLowerCase().contains(ProblemMappers.TYPE)) {
            headers.set(HttpHeaders.ACCEPT, accepted + ", application/json;q=0.002, */*;q=0.001");
        }
        request.next();
    }
}

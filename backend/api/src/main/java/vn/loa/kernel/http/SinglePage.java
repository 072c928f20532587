package vn.loa.kernel.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * The web application in this process, when it is built in. The server does not know the addresses of its screens: it serves the same page
 * for all of them. Browsers revalidate that page each time; the files it references have a hash in their names and never change.
 */
class SinglePage {
    private static final String PAGE = "/index.html";
    /** The contract to be read and tried: a page of its own, with files below it. */
    private static final String REFERENCE = "/docs";

    private static final String ABSENT = """
            Giao diện web chưa được dựng vào bản này; hãy chạy ./loa run. API: /api/v1, mô tả: /openapi.
            The web application is not built into this server; start it by ./loa run. API: /api/v1, contract: /openapi.
            """;
    private static final List<String> NOT_SCREENS = List.of("/api", "/q", "/openapi", REFERENCE);
    /** After the static files and every other route. */
    private static final int LAST = 100_000;

    private final boolean builtIn =
            Thread.currentThread().getContextClassLoader().getResource("META-INF/resources" + PAGE) != null;

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(SinglePage::cacheRightly);
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(LAST)
                .handler(this::show);
    }

    private void show(RoutingContext request) {
        if (request.normalizedPath().equals(REFERENCE) && wantsPage(request)) {
            request.response()
                    .setStatusCode(308)
                    .putHeader(HttpHeaders.LOCATION, REFERENCE + "/")
                    .end();
        } else if (!screen(request.normalizedPath()) || !wantsPage(request)) {
            request.next();
        } else if (builtIn) {
            request.reroute(PAGE);
        } else {
            request.response()
                    .setStatusCode(404)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(ABSENT);
        }
    }

    private static boolean screen(String path) {
        return !path.equals(PAGE)
                && path.indexOf('.', path.lastIndexOf('/')) < 0
                && NOT_SCREENS.stream().noneMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private static boolean wantsPage(RoutingContext request) {
        var accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html")
                || request.normalizedPath().equals("/");
    }

    /** At the very end, so that an error is never cached for a year. */
    private static void cacheRightly(RoutingContext request) {
        var path = request.normalizedPath();
        request.addHeadersEndHandler(end -> {
            var response = request.response();
            boolean found = response.getStatusCode() < 400;
            if (found && path.startsWith("/assets/")) {
                response.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
            } else if (found && (path.equals("/") || path.equals(PAGE))) {
                response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        });
        request.next();
    }
}

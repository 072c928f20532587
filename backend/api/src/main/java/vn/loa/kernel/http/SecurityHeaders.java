package vn.loa.kernel.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** The headers of every answer, errors and static files too. */
class SecurityHeaders {
    /** The one inline style of the SPA: React Aria's rule that a press does not scroll, known by its hash. */
    private static final String PRESS = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

    private static final String POLICY = "default-src 'self'; img-src 'self' blob: data:; style-src 'self' " + PRESS
            + "; script-src 'self'; connect-src 'self'; "
            + "font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.response()
                    .putHeader("Content-Security-Policy", POLICY)
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("X-Frame-Options", "DENY")
                    .putHeader("Referrer-Policy", "same-origin")
                    .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                    .putHeader("Cross-Origin-Resource-Policy", "same-origin")
                    .putHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
            request.next();
        });
    }
}

package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.loa.problem.Fault;

/** A browser's refresh token, and what its device is known by: cookies no script reads and no other site can make the browser send. */
@ApplicationScoped
class SessionCookie {
    /** False only where a unit runs Loa over plain http in its own network: browsers drop secure cookies there. */
    @ConfigProperty(name = "loa.session.secure-cookie", defaultValue = "true")
    boolean secure;

    @Inject
    DeviceSessions sessions;

    NewCookie carrying(String token) {
        return cookie(name(), token, sessions.lifetime());
    }

    NewCookie cleared() {
        return cookie(name(), "", Duration.ZERO);
    }

    /** Stays when its people sign out; the longest that browsers keep a cookie. */
    NewCookie device(String token) {
        return cookie(deviceName(), token, Duration.ofDays(400));
    }

    /** What the browser's device is known by, or null. */
    String device(HttpHeaders headers) {
        var cookie = headers.getCookies().get(deviceName());
        return cookie == null ? null : cookie.getValue();
    }

    /**
     * The token a browser sends along, or null.
     *
     * @throws vn.loa.problem.Problem 403 or 415 when another site's page could have made the browser send it
     */
    String read(HttpHeaders headers) {
        var cookie = headers.getCookies().get(name());
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        if ("cross-site".equals(headers.getHeaderString("Sec-Fetch-Site"))) {
            throw AccountProblem.CROSS_SITE_REQUEST.problem();
        }
        // A browser sends a form to any site without a preflight; JSON needs one.
        if (headers.getMediaType() == null || !headers.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw Fault.BODY_TYPE_UNSUPPORTED.problem();
        }
        return cookie.getValue();
    }

    private NewCookie cookie(String name, String value, Duration age) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) age.toSeconds())
                .secure(secure)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private String name() {
        return secure ? "__Host-loa-refresh" : "loa-refresh";
    }

    private String deviceName() {
        return secure ? "__Host-loa-device" : "loa-device";
    }
}

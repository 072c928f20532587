package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.loa.problem.Fault;

/** A browser's refresh token: a cookie no script reads and no other site can make the browser send. */
@ApplicationScoped
class SessionCookie {
    /** False only where a unit runs Loa over plain http in its own network: browsers drop secure cookies there. */
    @ConfigProperty(name = "loa.session.secure-cookie", defaultValue = "true")
    boolean secure;

    @Inject
    DeviceSessions sessions;

    NewCookie carrying(String token) {
        return cookie(token, (int) sessions.lifetime().toSeconds());
    }

    NewCookie cleared() {
        return cookie("", 0);
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

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(secure)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private String name() {
        return secure ? "__Host-loa-refresh" : "loa-refresh";
    }
}

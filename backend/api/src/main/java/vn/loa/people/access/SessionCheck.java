package vn.loa.people.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Ends a request whose session ended or whose account is suspended, also where the operation asks for no right. */
class SessionCheck {
    @Inject
    Caller caller;

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method != null
                && method.getDeclaringClass().getName().startsWith("vn.loa")
                && !method.isAnnotationPresent(PermitAll.class)) {
            caller.actor();
        }
    }
}

package vn.loa.people.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.loa.problem.Fault;

/**
 * Ends a request whose session ended or whose account is suspended, also where the operation asks for no right; for an outside party there
 * are no other operations than those {@link ForGuests}.
 */
class SessionCheck {
    @Inject
    Caller caller;

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method != null
                && method.getDeclaringClass().getName().startsWith("vn.loa")
                && !method.isAnnotationPresent(PermitAll.class)) {
            if (caller.actor().kind() == ActorKind.GUEST && !method.isAnnotationPresent(ForGuests.class)) {
                throw Fault.NO_SUCH_THING.problem();
            }
        }
    }
}

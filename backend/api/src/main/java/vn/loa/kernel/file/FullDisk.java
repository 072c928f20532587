package vn.loa.kernel.file;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.loa.problem.Fault;

/** Refuses what writes while the last megabytes are left: a database without room for its log would end. */
class FullDisk {
    /** Megabytes, some segments of PostgreSQL's log. */
    private static final long RESERVE = 64;

    @Inject
    DiskRoom room;

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET) && room.megabytes() < RESERVE) {
            throw Fault.STORAGE_FULL.problem().header("Retry-After", "60");
        }
    }
}

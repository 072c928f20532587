package vn.loa.people.unit;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/units")
@Tag(name = "units", description = "Đơn vị hành chính / Administrative units")
@Authenticated
@Transactional
class UnitResource {
    @Inject
    Units units;

    @GET
    @Operation(
            summary = "Danh sách đơn vị hành chính / List units",
            description = "`on` chỉ lấy đơn vị còn hiệu lực vào ngày đó. / `on` keeps units standing on that day.")
    public Page<UnitView> list(
            @RestQuery String q,
            @RestQuery UnitKind kind,
            @RestQuery UUID parent,
            @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        return units.list(q, kind, parent, on, paging);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một đơn vị / Read a unit")
    public UnitView get(@RestPath UUID id) {
        return units.view(units.get(id));
    }

    @GET
    @Path("/{id}/children")
    @Operation(summary = "Các đơn vị trực thuộc / Units directly below")
    public Page<UnitView> children(@RestPath UUID id, @RestQuery LocalDate on, @BeanParam Paging paging) {
        return units.list(null, null, units.get(id).id(), on, paging);
    }
}

package vn.loa.people.unit;

import static vn.loa.people.access.Action.UNIT_EDIT;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
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
            description = "`on` chỉ lấy đơn vị còn hiệu lực vào ngày đó; `within` chỉ lấy đơn vị này và cấp dưới. / "
                    + "`on` keeps units standing on that day, `within` the unit and those below it.")
    public Page<UnitView> list(
            @RestQuery String q,
            @RestQuery String agencyCode,
            @RestQuery UnitKind kind,
            @RestQuery UUID parent,
            @RestQuery UUID within,
            @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        return units.list(q, agencyCode, kind, parent, within, on, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Thêm một đơn vị / Create a unit")
    public RestResponse<UnitView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid UnitDraft draft) {
        var unit = units.create("", draft);
        return Created.at("units", unit.id(), units.view(unit));
    }

    @PUT
    @Path("/{id}/name")
    @Operation(
            summary = "Đổi tên, loại đơn vị từ một ngày / Rename a unit from a day on",
            description = "Văn bản giữ tên của ngày ký. / A paper keeps the name of its day.")
    public UnitView rename(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid UnitNameDraft draft) {
        return units.view(units.rename(units.get(id, UNIT_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/agency-code")
    @Operation(
            summary = "Ghi mã định danh điện tử của đơn vị / Record a unit's agency code",
            description =
                    "Theo Quyết định 20/2020/QĐ-TTg; hiệu lực như đơn vị. / As Quyết định 20/2020/QĐ-TTg structures it; it holds for as long as the unit stands.")
    public UnitView identify(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AgencyCodeDraft draft) {
        return units.view(units.identify(units.get(id, UNIT_EDIT, ifMatch), draft));
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
        return units.list(null, null, null, units.get(id).id(), null, on, paging);
    }
}

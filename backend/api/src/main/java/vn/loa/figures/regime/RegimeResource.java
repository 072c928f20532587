package vn.loa.figures.regime;

import static vn.loa.people.access.Action.REPORTING_REGIME_EDIT;
import static vn.loa.people.access.Action.REPORTING_REGIME_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

@Path("/reporting-regimes")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class RegimeResource {
    @Inject
    ReportingRegimes regimes;

    @GET
    @Operation(
            summary =
                    "Các chế độ báo cáo do đơn vị đặt hoặc áp dụng cho đơn vị, gần nhất trước / Regimes a unit set or reports under, nearest first",
            description =
                    "Một kỳ theo chế độ gần nhất có kỳ đó và còn áp dụng vào ngày chốt số liệu: của cấp trên trực tiếp, rồi của chính đơn vị, rồi của các cấp trên nữa. / "
                            + "A period follows the nearest regime that has it and is in force when its window closes: that of the unit directly above, then the unit's own, then those further up.")
    public Page<RegimeView> list(@RestQuery @NotNull UUID unit) {
        return Page.whole(regimes.around(unit));
    }

    @POST
    @Idempotent
    @Operation(summary = "Đặt chế độ báo cáo / Set a regime")
    public RestResponse<RegimeView> set(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid RegimeDraft draft) {
        var regime = regimes.set(draft);
        return Created.at("reporting-regimes", regime.id(), regimes.view(regime));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một chế độ báo cáo / Read a regime")
    public RegimeView get(@RestPath UUID id) {
        return regimes.view(regimes.get(id, REPORTING_REGIME_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa chế độ báo cáo / Edit a regime",
            description =
                    "Báo cáo đã bắt đầu giữ nguyên thời gian chốt số liệu và hạn gửi. / Reports already begun keep their window and deadline.")
    public RegimeView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RegimeDraft draft) {
        return regimes.view(regimes.edit(regimes.get(id, REPORTING_REGIME_EDIT, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Xóa chế độ báo cáo đặt nhầm / Remove a regime set by mistake")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        regimes.delete(regimes.get(id, REPORTING_REGIME_EDIT, ifMatch));
    }
}

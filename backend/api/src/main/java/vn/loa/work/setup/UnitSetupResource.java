package vn.loa.work.setup;

import static vn.loa.people.access.Action.UNIT_SETUP;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.file.Sheet;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;

@Path("/unit-setups")
@Tag(name = "unit-setups", description = "Đưa đơn vị vào sử dụng / Setting units up")
@Authenticated
@Transactional
class UnitSetupResource {
    @Inject
    Units units;

    @Inject
    UnitSetups setups;

    @Inject
    UnitSetupImports imports;

    @Inject
    UnitSetupTemplates templates;

    @GET
    @Path("/template")
    @Operation(summary = "Đầu mối, kênh, chức danh thường có / The usual bodies, channels and posts")
    public UnitSetupTemplateView template(@RestQuery UUID unit) {
        return templates.of(units.get(Problem.required("?unit", unit), UNIT_SETUP));
    }

    @POST
    @Operation(
            summary = "Đưa một đơn vị vào sử dụng / Set a unit up",
            description =
                    "Một lần, khi đơn vị chưa có đầu mối và kênh. Mật khẩu tạm chỉ trả về ở đây. / "
                            + "Once, while the unit has no assignees and channels. The temporary passwords are answered here only.")
    public RestResponse<UnitSetupView> begin(@NotNull @Valid UnitSetupDraft draft) {
        return once(setups.begin(draft));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Đưa nhiều đơn vị vào sử dụng từ một bảng XLSX hoặc CSV / Set many units up from one sheet, XLSX or CSV",
            description =
                    "Mỗi dòng một người; cột: Mã đơn vị, Họ và tên, Vai trò; có thể thêm Đơn vị, Chức vụ, Đầu mối, Số thôn. "
                            + "Còn một dòng sai thì không ghi dòng nào. / One person per row; columns as named. While one row is wrong none is written.")
    public RestResponse<UnitSetupImportView> enter(
            @RestQuery UUID unit, @RestQuery boolean dryRun, @RestForm("file") FileUpload file) {
        var above = units.at("?unit", Problem.required("?unit", unit), UNIT_SETUP);
        var rows = Sheet.read(Problem.required("/file", file).uploadedFile(), file.fileName());
        return once(imports.enter(above, rows, dryRun));
    }

    /** Passwords are in it: no cache keeps it. */
    private static <V> RestResponse<V> once(V view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("Cache-Control", "no-store")
                .build();
    }
}

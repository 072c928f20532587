package vn.loa.people.unit;

import static vn.loa.people.access.Action.UNIT_EDIT;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.file.Sheet;
import vn.loa.problem.Problem;

@Path("/unit-imports")
@Tag(name = "units")
@Authenticated
@Transactional
class UnitImportResource {
    @Inject
    Units units;

    @Inject
    UnitImports imports;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Nhập danh sách đơn vị từ XLSX hoặc CSV / Import a list of units from XLSX or CSV",
            description =
                    "Mỗi dòng một đơn vị; cột: Mã đơn vị, Tên đơn vị, Từ ngày; có thể thêm Mã cấp trên, Mã định danh. Mã đã có mà tên khác là đổi tên "
                            + "từ ngày đó. Còn một dòng sai thì không ghi dòng nào. / One unit per row; columns as named. A known code with "
                            + "another name is a renaming from that day. While one row is wrong none is written.")
    public UnitImportView enter(@RestQuery UUID unit, @RestQuery boolean dryRun, @RestForm("file") FileUpload file) {
        var top = units.at("?unit", Problem.required("?unit", unit), UNIT_EDIT);
        var rows = Sheet.read(Problem.required("/file", file).uploadedFile(), file.fileName());
        return imports.enter(top, rows, dryRun);
    }
}

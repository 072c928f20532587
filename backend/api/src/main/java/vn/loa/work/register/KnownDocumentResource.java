package vn.loa.work.register;

import static vn.loa.people.access.Action.KNOWN_DOCUMENT_EDIT;
import static vn.loa.people.access.Action.KNOWN_DOCUMENT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;

@Path("/known-documents")
@Tag(name = "known-documents", description = "Sổ văn bản để đối chiếu viện dẫn / Known documents")
@Authenticated
@Transactional
class KnownDocumentResource {
    @Inject
    KnownDocuments documents;

    @Inject
    KnownDocumentImports imports;

    @Inject
    Units units;

    @GET
    @Operation(
            summary = "Danh sách văn bản đã biết / List known documents",
            description = "`number` nhận cả cách viết lệch: khoảng trắng, Đ/D, chữ quét nhầm. / "
                    + "`number` also takes numbers miswritten by spaces, Đ/D or a scan's mistakes.")
    public Page<KnownDocumentView> list(
            @RestQuery UUID unit,
            @RestQuery String q,
            @RestQuery String number,
            @RestQuery String issuer,
            @BeanParam Paging paging) {
        return documents.list(unit, q, number, issuer, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Ghi một văn bản vào sổ / Enter a document")
    public RestResponse<KnownDocumentView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid KnownDocumentDraft draft) {
        var document = documents.create(draft);
        return Created.at("known-documents", document.id(), documents.view(document));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Nhập bảng văn bản từ XLSX hoặc CSV / Enter a sheet of documents from XLSX or CSV",
            description =
                    "Cột: Số ký hiệu, Ngày ban hành, Cơ quan ban hành, Trích yếu; có thể thêm Loại văn bản, Hiệu lực từ, Hiệu lực đến, Thay bằng, Sửa đổi, bổ sung bởi, Nguồn, Ngày đối chiếu. "
                            + "Còn một dòng sai thì không ghi dòng nào; nhập lại bảng cũ không đổi gì. / "
                            + "Columns as named. While one row is wrong none is written; entering a sheet again changes nothing.")
    public KnownDocumentImport enter(
            @RestQuery UUID unit, @RestQuery boolean dryRun, @RestForm("file") FileUpload file) {
        var register = units.at("?unit", Problem.required("?unit", unit), KNOWN_DOCUMENT_EDIT);
        var rows = Sheet.read(Problem.required("/file", file).uploadedFile(), file.fileName());
        return imports.enter(register, rows, dryRun);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một văn bản / Read a known document")
    public KnownDocumentView get(@RestPath UUID id) {
        return documents.view(documents.get(id, KNOWN_DOCUMENT_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Sửa một văn bản / Edit a known document")
    public KnownDocumentView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid KnownDocumentDraft draft) {
        return documents.view(documents.edit(documents.get(id, KNOWN_DOCUMENT_EDIT, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Xóa một văn bản khỏi sổ / Remove a known document",
            description = "Văn bản có sẵn trong bản phát hành chỉ sửa được. / Shipped documents can only be edited.")
    public void remove(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        documents.delete(documents.get(id, KNOWN_DOCUMENT_EDIT, ifMatch));
    }
}

package vn.loa.paper.planimport;

import static vn.loa.people.access.Action.PLAN_IMPORT_EDIT;
import static vn.loa.people.access.Action.PLAN_IMPORT_READ;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Compressed;
import io.quarkus.vertx.http.Uncompressed;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.Intake;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemType;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.source.SourceReading;

@Path("/plan-imports")
@Tag(name = "plan-imports", description = "Nhập kế hoạch từ văn bản / Plans read from documents")
@Authenticated
@Transactional
class PlanImportResource {
    private static final Set<FileType> ACCEPTED =
            EnumSet.of(FileType.DOCX, FileType.PDF, FileType.PNG, FileType.JPEG, FileType.TXT, FileType.HTML);

    @Inject
    PlanImports imports;

    @Inject
    Intake intake;

    @Inject
    FileStore store;

    @GET
    @Operation(summary = "Danh sách văn bản đã nhập / List the documents handed in")
    public Page<PlanImportView> list(@RestQuery UUID unit, @RestQuery PlanImportState state, @BeanParam Paging paging) {
        return imports.list(unit, state, paging);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Gửi một văn bản để đọc thành kế hoạch / Hand in a document to be read into a plan",
            description =
                    "DOCX, PDF, PNG, JPEG, TXT, HTML, tối đa 25 MB, giữ nguyên từng byte. Việc đọc chạy nền; đọc lại mục này để biết tiến độ. / "
                            + "At most 25 MB, kept byte for byte. Reading goes on in the background; read the import again for its progress.")
    public RestResponse<PlanImportView> add(
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestForm UUID unit,
            @RestForm("file") FileUpload file) {
        var receiving = imports.receiving(Problem.required("/unit", unit));
        var kept = intake.take(Problem.required("/file", file).uploadedFile(), file.fileName(), ACCEPTED);
        var one = imports.create(receiving, kept);
        return Created.at("plan-imports", one.id(), imports.view(one));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một văn bản đã nhập và bản đề xuất / Read one import and its proposal")
    public PlanImportView get(@RestPath UUID id) {
        return imports.view(imports.get(id, PLAN_IMPORT_READ));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Bỏ một văn bản đã nhập / Discard an import",
            description = "Không bỏ được khi đã thành kế hoạch. / Not once it has become a plan.")
    public void discard(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        imports.discard(imports.get(id, PLAN_IMPORT_EDIT, ifMatch));
    }

    @GET
    @Path("/{id}/content")
    @Refuses({ProblemType.RANGE_NOT_SATISFIABLE, ProblemType.UNAVAILABLE})
    @Uncompressed
    @Operation(summary = "Tải văn bản gốc / Download the original as it was sent")
    public RestResponse<File> content(
            @RestPath UUID id, @RestQuery boolean inline, @RestHeader("If-None-Match") String ifNoneMatch) {
        return imports.get(id, PLAN_IMPORT_READ).download(store).answer(inline, ifNoneMatch);
    }

    @GET
    @Path("/{id}/source")
    @Refuses(ProblemType.CONFLICT)
    @Compressed
    @Operation(
            summary =
                    "Chữ của văn bản gốc, để đặt cạnh bản đề xuất / The original's text, to stand beside the proposal",
            description =
                    "Các vị trí tính theo đơn vị UTF-16. 409 khi chưa đọc xong. / Offsets count UTF-16 units. 409 until it is read.")
    public SourceView source(@RestPath UUID id) {
        return imports.get(id, PLAN_IMPORT_READ).original();
    }

    @GET
    @Path("/{id}/pages/{number}")
    @Produces("image/png")
    @Refuses({ProblemType.CONFLICT, ProblemType.UNAVAILABLE})
    @Operation(summary = "Ảnh một trang của văn bản gốc / A picture of one page of the original")
    public RestResponse<byte[]> page(@RestPath UUID id, @RestPath int number) throws IOException {
        var one = imports.get(id, PLAN_IMPORT_READ);
        var picture = SourceReading.page(store.find(one.sha256), one.format, number);
        return RestResponse.ResponseBuilder.ok(picture, "image/png")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }

    @PUT
    @Path("/{id}/proposal")
    @Operation(
            summary = "Lưu bản đề xuất đã chỉnh / Save the proposal as reviewed",
            description =
                    "Thay toàn bộ. Chưa có gì được tạo trước khi chấp nhận. / Replaces the whole. Nothing is made before acceptance.")
    public PlanImportView review(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Proposal proposal) {
        return imports.view(imports.review(imports.get(id, PLAN_IMPORT_EDIT, ifMatch), proposal));
    }

    @PUT
    @Path("/{id}/acceptance")
    @Operation(
            summary = "Chấp nhận: lập kế hoạch / Accept: make a plan",
            description =
                    "Tạo kế hoạch, nhiệm vụ và các đầu mối, kênh được chọn tạo mới trong một lần; điều khoản giữ chỗ đã đọc. "
                            + "Văn bản đã ký: người có quyền ban hành nhập thành kế hoạch đã ban hành, người khác trình lãnh đạo xác nhận; bản ký là chính văn bản ấy. / "
                            + "Makes the plan, its tasks and the assignees and channels chosen to be created at once; clauses keep where they were read. "
                            + "A signed document becomes an issued plan where the caller may issue, else it waits for a leader; it is the plan's paper itself.")
    public PlanImportView accept(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AcceptanceDraft acceptance) {
        return imports.view(imports.accept(imports.get(id, PLAN_IMPORT_EDIT, ifMatch), acceptance));
    }
}

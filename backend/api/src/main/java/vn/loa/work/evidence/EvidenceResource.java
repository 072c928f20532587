package vn.loa.work.evidence;

import static vn.loa.people.access.Action.EVIDENCE_READ;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import vn.loa.kernel.file.ContentDigest;
import vn.loa.kernel.file.Download;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.Intake;
import vn.loa.kernel.file.PictureCopies;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Refuses;
import vn.loa.people.access.ForGuests;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemType;

@Path("/evidence")
@Tag(name = "evidence", description = "Tài liệu kiểm chứng / Evidence")
@Authenticated
@Transactional
class EvidenceResource {
    /** Everything except pages: a file that a browser would run is not evidence. */
    private static final Set<FileType> ACCEPTED = EnumSet.complementOf(EnumSet.of(FileType.HTML));

    @Inject
    EvidenceVault vault;

    @Inject
    Intake intake;

    @Inject
    FileStore store;

    @Inject
    PictureCopies pictures;

    @GET
    @Operation(summary = "Danh sách tài liệu kiểm chứng / List evidence")
    public Page<EvidenceView> list(
            @RestQuery UUID unit,
            @RestQuery UUID plan,
            @RestQuery UUID activity,
            @RestQuery String q,
            @RestQuery EvidenceKind kind,
            @BeanParam Paging paging) {
        return vault.list(unit, plan, activity, q, kind, paging);
    }

    @POST
    @Idempotent
    @ForGuests
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Gửi một tệp / Upload a file",
            description = "Tối đa 25 MB; loại tệp được nhận ra từ nội dung, giữ nguyên từng byte. / "
                    + "At most 25 MB; the type is told from the content, which is kept byte for byte.")
    public RestResponse<EvidenceView> add(
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @RestForm UUID unit,
            @RestForm String title,
            @RestForm("file") FileUpload file) {
        var receiving = vault.receiving("/unit", Problem.required("/unit", unit));
        var kept = intake.take(Problem.required("/file", file).uploadedFile(), file.fileName(), ACCEPTED);
        var evidence = vault.add(receiving, kept.title(title), kept);
        return Created.at("evidence", evidence.id(), vault.view(evidence));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses(ProblemType.CONFLICT)
    @Operation(
            summary = "Gửi một tệp với mã tự chọn / Upload a file at an id of your own",
            description =
                    "Nội dung là chính tệp, tối đa 25 MB. Nhờ vậy ảnh và hoạt động chờ sóng cùng nhau; mất câu trả lời thì gửi lại y như cũ, nhận 200. "
                            + "`Content-Digest` (RFC 9530, `sha-256=:…:`) được đối chiếu khi có. / "
                            + "The body is the file itself, at most 25 MB, so that a photo and its activity can wait offline together; where the answer "
                            + "was lost, send the same again for a 200. `Content-Digest` (RFC 9530, `sha-256=:…:`) is compared where it is given.")
    public RestResponse<EvidenceView> put(
            @RestPath UUID id,
            @RestQuery UUID unit,
            @RestQuery String name,
            @RestQuery String title,
            @RestHeader("Content-Digest") String contentDigest,
            File body)
            throws IOException {
        var there = vault.there(id);
        var receiving = vault.receiving("?unit", Problem.required("?unit", unit));
        ContentDigest.match(contentDigest, body.toPath());
        var kept = intake.take(body.toPath(), Problem.required("?name", name), ACCEPTED);
        if (there != null) {
            return RestResponse.ok(vault.view(there.sentAgain(receiving, kept)));
        }
        var evidence = vault.add(id, receiving, kept.title(title), kept);
        return Created.at("evidence", evidence.id(), vault.view(evidence));
    }

    @POST
    @Path("/links")
    @Idempotent
    @Operation(summary = "Thêm một đường dẫn / Add a link")
    public RestResponse<EvidenceView> addLink(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid LinkDraft draft) {
        var evidence = vault.add(draft);
        return Created.at("evidence", evidence.id(), vault.view(evidence));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một tài liệu kiểm chứng / Read one piece of evidence")
    public EvidenceView get(@RestPath UUID id) {
        return vault.view(vault.get(id, EVIDENCE_READ));
    }

    @GET
    @Path("/{id}/content")
    @Refuses({ProblemType.CONFLICT, ProblemType.RANGE_NOT_SATISFIABLE, ProblemType.UNAVAILABLE})
    @Uncompressed
    @Operation(
            summary = "Tải tệp nguyên bản / Download the file as it was sent",
            description =
                    "`inline=true` cho xem ngay ảnh và PDF; `small=true` là bản JPEG thu nhỏ, cạnh dài 480 điểm ảnh, "
                            + "của ảnh JPEG, PNG, GIF; loại khác vẫn là tệp gốc. "
                            + "Ảnh đưa ra ngoài đơn vị không mang theo vị trí chụp. / `inline=true` shows pictures and PDF in place; "
                            + "`small=true` is a JPEG of at most 480 pixels a side for JPEG, PNG and GIF; other kinds stay as sent. "
                            + "A picture shown outside its unit does not say where it was taken.")
    public RestResponse<File> content(
            @RestPath UUID id,
            @RestQuery boolean inline,
            @RestQuery boolean small,
            @RestHeader("If-None-Match") String ifNoneMatch) {
        var evidence = vault.get(id, EVIDENCE_READ);
        var original = new Download(
                store.find(evidence.content()),
                evidence.content(),
                new FileName(evidence.fileName),
                evidence.mediaType);
        var copy = vault.leaving(original, vault.isOwn(evidence.unitId()));
        return (small ? pictures.small(copy) : copy).answer(inline, ifNoneMatch);
    }
}

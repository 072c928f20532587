package vn.loa.work.playlog;

import static vn.loa.people.access.Action.*;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.*;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.problem.Problem;

@Path("/play-sources")
@Tag(name = "play-logs", description = "Nhật ký phát của hệ thống truyền thanh / Play logs")
@Authenticated
@Transactional
class PlaySourceResource {
    private static final String ONCE =
            "Mỗi dòng được nhận một lần (nguồn, thiết bị, bản tin, thời gian phát), gửi lại không đổi gì. Còn một dòng sai thì không ghi dòng nào. / "
                    + "A row comes in once (source, device, item, time of play); sent again it changes nothing. While one row is wrong none is written.";

    @Inject
    PlaySources sources;

    @Inject
    PlayIntake intake;

    @Inject
    Plays plays;

    @GET
    @Operation(summary = "Danh sách nguồn nhật ký phát / List sources of play logs")
    public Page<PlaySourceView> list(
            @RestQuery UUID unit, @RestQuery UUID channel, @RestQuery Boolean retired, @BeanParam Paging paging) {
        return sources.list(unit, channel, retired, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Khai báo một nguồn nhật ký phát / Describe a source of play logs")
    public RestResponse<PlaySourceView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid PlaySourceDraft draft) {
        var source = sources.create(draft);
        return Created.at("play-sources", source.id(), sources.view(source));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một nguồn nhật ký phát / Read a source of play logs")
    public PlaySourceView get(@RestPath UUID id) {
        return sources.view(sources.get(id, PLAY_SOURCE_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa một nguồn nhật ký phát / Edit a source of play logs",
            description =
                    "Lượt phát thuộc lĩnh vực mới được tính ngay. / Plays of categories that count from now on are counted at once.")
    public PlaySourceView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid PlaySourceDraft draft) {
        return sources.view(sources.edit(sources.get(id, PLAY_SOURCE_EDIT, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/retirement")
    @Operation(summary = "Cho nguồn nhật ký ngừng dùng / Retire a source")
    public PlaySourceView retire(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return sources.view(sources.retire(sources.get(id, PLAY_SOURCE_EDIT, ifMatch)));
    }

    @DELETE
    @Path("/{id}/retirement")
    @Operation(summary = "Cho nguồn nhật ký dùng lại / Reinstate a source")
    public PlaySourceView reinstate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return sources.view(sources.reinstate(sources.get(id, PLAY_SOURCE_EDIT, ifMatch)));
    }

    @POST
    @Path("/{id}/logs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Nhập nhật ký phát từ CSV hoặc XLSX / Take in a play log from CSV or XLSX", description = ONCE)
    public ReceivedPlaysView receiveLog(
            @RestPath UUID id, @RestQuery boolean dryRun, @RestForm("file") FileUpload file) {
        var source = sources.get(id, PLAY_LOG_ADD);
        return intake.file(source, Problem.required("/file", file), dryRun);
    }

    @POST
    @Path("/{id}/plays")
    @Operation(
            summary = "Nhận các dòng nhật ký phát từ một chương trình / Take in rows from a program",
            description = ONCE)
    public ReceivedPlaysView receivePlays(
            @RestPath UUID id, @RestQuery boolean dryRun, @NotNull @Valid PlayRowsDraft draft) {
        return intake.rows(sources.get(id, PLAY_LOG_ADD), draft, dryRun);
    }

    @GET
    @Path("/{id}/days")
    @Operation(
            summary = "Hệ thống đã phát gì, theo ngày / What a system played, by day",
            description =
                    "Mỗi bản tin mỗi ngày một dòng, kể cả không phát được; nhiều nhất 92 ngày. / One row an item and day, failed plays too; at most 92 days.")
    public PlayDayList days(
            @RestPath UUID id,
            @RestQuery @NotNull @Parameter(example = "2024-03-11") LocalDate from,
            @RestQuery @NotNull @Parameter(example = "2024-03-17") LocalDate to) {
        return plays.days(sources.get(id, PLAY_SOURCE_READ), from, to);
    }
}

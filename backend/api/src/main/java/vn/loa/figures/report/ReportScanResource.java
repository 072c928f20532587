package vn.loa.figures.report;

import static vn.loa.people.access.Action.REPORT_READ;
import static vn.loa.people.access.Action.REPORT_SCAN;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.EnumSet;
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
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemType;

/** The scan of a report's signed and stamped paper. */
@Path("/reports/{id}/scan")
@Tag(name = "reports")
@Authenticated
@Transactional
class ReportScanResource {
    @Inject
    Reports reports;

    @Inject
    ReportChain chain;

    @Inject
    Intake intake;

    @Inject
    FileStore store;

    @GET
    @Refuses({ProblemType.RANGE_NOT_SATISFIABLE, ProblemType.UNAVAILABLE})
    @Uncompressed
    @Operation(
            summary = "Tải bản scan có chữ ký và dấu / Download the scan of the signed and stamped paper",
            description = "Giữ nguyên từng byte; 404 nếu chưa kèm. / Byte for byte; 404 where there is none.")
    public RestResponse<File> get(
            @RestPath UUID id, @RestQuery boolean inline, @RestHeader("If-None-Match") String ifNoneMatch) {
        return reports.get(id, REPORT_READ).scan().download(store).answer(inline, ifNoneMatch);
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Kèm hoặc thay bản scan có chữ ký và dấu / Attach or replace the scan of the signed and stamped paper",
            description =
                    "Một tệp PDF, tối đa 25 MB, từ khi ký đến khi cấp trên chấp nhận hoặc trả lại; nhật ký giữ tên và mã băm của bản bị thay. / "
                            + "One PDF of at most 25 MB, from the signature until the unit above accepts or returns the report; "
                            + "the journal keeps name and hash of one that is replaced.")
    public ReportView attach(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestForm("file") FileUpload file) {
        var report = reports.get(id, REPORT_SCAN, ifMatch);
        report.way.requireUndecided();
        var kept =
                intake.take(Problem.required("/file", file).uploadedFile(), file.fileName(), EnumSet.of(FileType.PDF));
        return reports.view(chain.attach(report, kept));
    }

    @DELETE
    @Operation(summary = "Bỏ bản scan / Take the scan off")
    public ReportView detach(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return reports.view(chain.detach(reports.get(id, REPORT_SCAN, ifMatch)));
    }
}

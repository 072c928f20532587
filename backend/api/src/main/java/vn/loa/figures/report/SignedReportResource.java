package vn.loa.figures.report;

import static vn.loa.people.access.Action.*;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.NoteDraft;

/** What happens to a report after its signature. */
@Path("/reports")
@Tag(name = "reports")
@Authenticated
@Transactional
class SignedReportResource {
    @Inject
    Reports reports;

    @Inject
    ReportChain chain;

    @Inject
    ReportReopenings reopenings;

    @PUT
    @Path("/{id}/dispatch")
    @Operation(summary = "Gửi báo cáo đã ký lên cấp trên / Send a signed report to the unit above")
    public ReportView send(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DispatchDraft draft) {
        return reports.view(chain.send(reports.get(id, REPORT_SEND, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/receipt")
    @Operation(summary = "Tiếp nhận báo cáo của cấp dưới / Receive a report of a unit below")
    public ReportView receive(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return reports.view(chain.receive(reports.get(id, REPORT_ACCEPT, ifMatch)));
    }

    @PUT
    @Path("/{id}/acceptance")
    @Operation(summary = "Chấp nhận báo cáo của cấp dưới / Accept a report of a unit below")
    public ReportView accept(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NoteDraft draft) {
        return reports.view(chain.accept(reports.get(id, REPORT_ACCEPT, ifMatch), draft.note()));
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(
            summary = "Công khai báo cáo đã ký / Make a signed report public",
            description = "Ai cũng đọc được tại `/open/reports/{id}`. / Anybody reads it at `/open/reports/{id}`.")
    public ReportView makePublic(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return reports.view(chain.makePublic(reports.get(id, REPORT_PUBLISH, ifMatch)));
    }

    @DELETE
    @Path("/{id}/publication")
    @Operation(summary = "Thôi công khai báo cáo / Take a report back from the public")
    public ReportView makePrivate(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return reports.view(chain.makePrivate(reports.get(id, REPORT_PUBLISH, ifMatch)));
    }

    @PUT
    @Path("/{id}/reopening")
    @Operation(
            summary =
                    "Mở lại một mục của báo cáo đã ký đến một thời điểm / Open one section of a signed report again until a moment",
            description =
                    "Trước khi gửi: lãnh đạo đơn vị (`REPORT_RETURN`); sau khi gửi: cấp trên (`REPORT_REOPEN`). Đơn vị chỉ sửa được mục ấy trong bản tiếp theo, số liệu giữ nguyên; quá giờ thì tự đóng. Gọi lại với cùng mục để dời giờ. / "
                            + "Before it is sent by the unit's leader, then by the unit above. The unit edits that section alone in the next edition, figures stand; at the moment it closes by itself. Once more for the same section moves the moment.")
    public ReportView reopen(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReopeningDraft draft) {
        return reports.view(reopenings.reopen(reports.toReopen(id, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}/reopening")
    @Operation(
            summary = "Đóng mục đang mở lại trước thời điểm / Close the section that is open again before its moment")
    public ReportView close(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return reports.view(reopenings.close(reports.toReopen(id, ifMatch)));
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @Operation(
            summary = "Lập bản đính chính của báo cáo đã ký / Begin the correction of a signed report",
            description = "Bản đã ký giữ nguyên; bản mới mang lời văn cũ, số liệu tính lại. / "
                    + "What is signed stands; the next edition begins with its text, and its figures are live.")
    public RestResponse<ReportView> correct(@RestPath UUID id, @RestHeader("Idempotency-Key") String idempotencyKey) {
        var correction = reports.correct(reports.get(id, REPORT_COMPILE));
        return Created.at("reports", correction.id(), reports.view(correction));
    }
}

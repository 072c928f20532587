package vn.loa.figures.report;

import static vn.loa.people.access.Action.*;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.NoteDraft;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.plan.IssuanceDraft;

@Path("/reports")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class ReportResource {
    @Inject
    Reports reports;

    @Inject
    ReportSections sections;

    @Inject
    ReportSteps steps;

    @Inject
    ReportPins pins;

    @Inject
    ReportDifferences differences;

    @Inject
    ReportViews views;

    @GET
    @Operation(summary = "Danh sách báo cáo / List reports")
    public Page<ReportView> list(@BeanParam ReportFilter filter, @BeanParam Paging paging) {
        return reports.list(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Lập báo cáo / Compile a report",
            description =
                    "Kỳ số liệu, hạn nộp và đề cương lấy từ chế độ báo cáo. / Window, deadline and outline come from the reporting calendar.")
    public RestResponse<ReportView> compile(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid ReportDraft draft) {
        var report = reports.compile(draft);
        return Created.at("reports", report.id(), reports.view(report));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một báo cáo / Read a report")
    public ReportView get(@RestPath UUID id) {
        return reports.view(reports.get(id, REPORT_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Sửa phần đầu báo cáo / Edit a report's head")
    public ReportView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReportHeadDraft draft) {
        return reports.view(reports.edit(reports.get(id, REPORT_COMPILE, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Xóa báo cáo đang soạn / Delete a report in draft")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        reports.delete(reports.get(id, REPORT_COMPILE, ifMatch));
    }

    @PUT
    @Path("/{id}/sections/{code}")
    @Operation(
            summary = "Viết một mục / Write a section",
            description =
                    "`If-Match` là phiên bản của mục, không phải của báo cáo. / `If-Match` is the section's version, not the report's.")
    public SectionView write(
            @RestPath UUID id,
            @RestPath String code,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid SectionDraft draft) {
        return views.view(sections.edit(id, code, ifMatch, draft));
    }

    @GET
    @Path("/{id}/figures")
    @Operation(summary = "Các số liệu của báo cáo / A report's figures")
    public Page<FigureView> figures(@RestPath UUID id) {
        return Page.whole(views.figures(reports.get(id, REPORT_READ)));
    }

    @GET
    @Path("/{id}/figures/{code}/rows")
    @Operation(
            summary = "Đúng các dòng một số liệu đã đếm / Exactly the rows a figure counted",
            description =
                    "Sau khi trình là bản chụp lúc trình. / After submission, the rows as they were when submitted.")
    public Page<FigureRow> rows(@RestPath UUID id, @RestPath String code, @BeanParam Paging paging) {
        return reports.rows(id, code, paging);
    }

    @PUT
    @Path("/{id}/figures/{code}/pin")
    @Operation(
            summary = "Ghim một số liệu ở giá trị hiện tại / Pin a figure at its present value",
            description =
                    "Lời văn, bảng và văn bản đều theo giá trị được ghim; số tính được vẫn hiện bên cạnh. `If-Match` là phiên bản của báo cáo. / "
                            + "Prose, table and paper all say the pinned value; what is counted shows beside it. `If-Match` is the report's version.")
    public ReportView pin(
            @RestPath UUID id,
            @RestPath String code,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid FigurePinDraft draft) {
        return reports.view(pins.pin(reports.get(id, REPORT_COMPILE, ifMatch), code, draft));
    }

    @DELETE
    @Path("/{id}/figures/{code}/pin")
    @Operation(summary = "Bỏ ghim một số liệu / Unpin a figure")
    public ReportView unpin(@RestPath UUID id, @RestPath String code, @RestHeader("If-Match") String ifMatch) {
        return reports.view(pins.unpin(reports.get(id, REPORT_COMPILE, ifMatch), code));
    }

    @PUT
    @Path("/{id}/submission")
    @Operation(summary = "Trình báo cáo, chốt số liệu / Submit a report and freeze its figures")
    public ReportView submit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NoteDraft draft) {
        return reports.view(steps.submit(reports.get(id, REPORT_SUBMIT, ifMatch), draft.note()));
    }

    @DELETE
    @Path("/{id}/submission")
    @Operation(summary = "Rút báo cáo đã trình / Withdraw a submitted report")
    public ReportView withdraw(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return reports.view(steps.withdraw(reports.get(id, REPORT_SUBMIT, ifMatch)));
    }

    @PUT
    @Path("/{id}/return")
    @Operation(
            summary = "Trả lại báo cáo kèm lý do / Return a report with a reason",
            description =
                    "Trước khi ký: lãnh đạo đơn vị, báo cáo về dự thảo. Sau khi gửi: cấp trên, bản đã ký giữ nguyên và đơn vị lập bản đính chính. / "
                            + "Before the signature by the unit's leader, back to draft; once sent by the unit above: what is signed stands, and the unit corrects it.")
    public ReportView giveBack(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReportReturnDraft draft) {
        return reports.view(steps.giveBack(reports.toReturn(id, ifMatch), draft));
    }

    @PUT
    @Path("/{id}/approval")
    @Operation(summary = "Ký ban hành báo cáo / Approve a report with number and signature")
    public ReportView approve(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid IssuanceDraft draft) {
        return reports.view(steps.approve(reports.get(id, REPORT_APPROVE, ifMatch), draft));
    }

    @GET
    @Path("/{id}/differences")
    @Operation(
            summary = "Bản đính chính khác bản trước ở đâu / What a correction changes",
            description = "Phần đầu, từng mục, từng số liệu kèm các dòng thêm, bớt, đổi. / "
                    + "The head, each section, and each figure with the rows that came, went or changed.")
    public Page<ReportDifferenceView> differences(@RestPath UUID id) {
        return Page.whole(differences.of(reports.get(id, REPORT_READ)));
    }
}

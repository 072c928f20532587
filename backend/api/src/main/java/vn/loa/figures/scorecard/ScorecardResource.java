package vn.loa.figures.scorecard;

import static vn.loa.people.access.Action.*;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.*;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Created;
import vn.loa.kernel.http.Idempotent;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/scorecards")
@Tag(name = "scorecards", description = "Chấm điểm / Scorecards")
@Authenticated
@Transactional
class ScorecardResource {
    @Inject
    Scorecards scorecards;

    @GET
    @Operation(summary = "Danh sách bảng tự chấm / List scorecards")
    public Page<ScorecardView> list(@BeanParam ScorecardFilter filter, @BeanParam Paging paging) {
        return scorecards.list(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(summary = "Bắt đầu tự chấm / Begin a scorecard")
    public RestResponse<ScorecardView> begin(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid ScorecardDraft draft) {
        var scorecard = scorecards.begin(draft);
        return Created.at("scorecards", scorecard.id(), scorecards.view(scorecard));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một bảng tự chấm / Read a scorecard")
    public ScorecardView get(@RestPath UUID id) {
        return scorecards.view(scorecards.get(id, SCORECARD_READ));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Xóa bảng tự chấm chưa gửi / Remove a scorecard that was not submitted")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        scorecards.delete(scorecards.get(id, SCORECARD_EDIT, ifMatch));
    }

    @PUT
    @Path("/{id}/submission")
    @Operation(
            summary = "Gửi để thẩm định / Submit a scorecard",
            description = "Tiêu chí chưa tính được điểm hoặc thiếu tài liệu kiểm chứng thì phải có giải trình. / "
                    + "A criterion without points or without the proof it needs has to be explained.")
    public ScorecardView submit(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return scorecards.view(scorecards.submit(scorecards.get(id, SCORECARD_SUBMIT, ifMatch)));
    }

    @DELETE
    @Path("/{id}/submission")
    @Operation(summary = "Rút về trước khi thẩm định / Withdraw before appraisal begins")
    public ScorecardView withdraw(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return scorecards.view(scorecards.withdraw(scorecards.get(id, SCORECARD_SUBMIT, ifMatch)));
    }

    @PUT
    @Path("/{id}/appraisal")
    @Operation(
            summary = "Xong thẩm định lần 1 / Close the first appraisal",
            description = "Tiêu chí chưa chấm thì giữ điểm tự chấm. / What nobody marked keeps the unit's own points.")
    public ScorecardView appraise(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return scorecards.view(scorecards.appraise(scorecards.get(id, SCORECARD_APPRAISE, ifMatch)));
    }

    @PUT
    @Path("/{id}/explanation")
    @Operation(summary = "Gửi giải trình / Send the explanation")
    public ScorecardView explain(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return scorecards.view(scorecards.explain(scorecards.get(id, SCORECARD_SUBMIT, ifMatch)));
    }

    @PUT
    @Path("/{id}/conclusion")
    @Operation(
            summary = "Kết luận sau giải trình / Conclude the appraisal",
            description =
                    "Tiêu chí chưa chấm lại thì giữ điểm lần 1. / What nobody marked again keeps its first points.")
    public ScorecardView conclude(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return scorecards.view(scorecards.conclude(scorecards.get(id, SCORECARD_APPRAISE, ifMatch)));
    }
}

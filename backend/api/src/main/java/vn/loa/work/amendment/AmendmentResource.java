package vn.loa.work.amendment;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.people.access.Action.PLAN_RETURN;
import static vn.loa.people.access.Action.PLAN_SUBMIT;

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
import vn.loa.kernel.http.NoteDraft;
import vn.loa.kernel.http.ReasonDraft;
import vn.loa.work.plan.IssuanceDraft;

@Path("/amendments/{id}")
@Tag(name = "amendments", description = "Sửa đổi, bổ sung kế hoạch / Amendments of plans")
@Authenticated
@Transactional
class AmendmentResource {
    @Inject
    Amendments amendments;

    @Inject
    AmendmentSteps steps;

    @GET
    @Operation(summary = "Đọc một bản sửa đổi, bổ sung / Read an amendment")
    public AmendmentView get(@RestPath UUID id) {
        return amendments.view(amendments.get(id, PLAN_READ));
    }

    @GET
    @Path("/difference")
    @Operation(
            summary = "Khác gì với văn bản đã ban hành / What differs from what was issued",
            description =
                    "Từng điều khoản và từng nhiệm vụ; nhiệm vụ chốt khi trình. / Clause by clause and task by task; tasks are frozen at submission.")
    public DifferenceView difference(@RestPath UUID id) {
        return amendments.difference(amendments.get(id, PLAN_READ));
    }

    @PUT
    @Operation(summary = "Sửa bản đang soạn / Edit a drafted amendment")
    public AmendmentView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AmendmentDraft draft) {
        return amendments.view(amendments.edit(amendments.get(id, PLAN_EDIT, ifMatch), draft));
    }

    @DELETE
    @Operation(summary = "Xóa bản đang soạn / Delete a drafted amendment")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        amendments.delete(amendments.get(id, PLAN_EDIT, ifMatch));
    }

    @PUT
    @Path("/submission")
    @Operation(summary = "Trình bản sửa đổi, bổ sung / Submit an amendment")
    public AmendmentView submit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid NoteDraft submission) {
        return amendments.view(steps.submit(amendments.get(id, PLAN_SUBMIT, ifMatch), submission.note()));
    }

    @DELETE
    @Path("/submission")
    @Operation(summary = "Rút bản đã trình / Withdraw a submitted amendment")
    public AmendmentView withdraw(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return amendments.view(steps.withdraw(amendments.get(id, PLAN_SUBMIT, ifMatch)));
    }

    @PUT
    @Path("/return")
    @Operation(summary = "Trả lại kèm lý do / Return an amendment with a reason")
    public AmendmentView giveBack(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReasonDraft draft) {
        return amendments.view(steps.giveBack(amendments.get(id, PLAN_RETURN, ifMatch), draft.reason()));
    }

    @PUT
    @Path("/issuance")
    @Operation(
            summary = "Ban hành bản sửa đổi, bổ sung / Issue an amendment",
            description =
                    "Lời văn của kế hoạch đổi theo; văn bản đã ký trước đó giữ nguyên. / The plan's text follows; papers signed before stay.")
    public AmendmentView issue(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid IssuanceDraft issuance) {
        return amendments.view(steps.issue(amendments.get(id, PLAN_ISSUE, ifMatch), issuance));
    }
}

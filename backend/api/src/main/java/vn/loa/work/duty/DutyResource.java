package vn.loa.work.duty;

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
import vn.loa.people.access.ForGuests;
import vn.loa.work.task.CompletionDraft;

@Path("/guest")
@Tag(
        name = "guest",
        description =
                "Việc của đơn vị ngoài, mở bằng liên kết; người khác không có gì ở đây / An outside party's duties, by its link; nobody else has anything here")
@Authenticated
@Transactional
class DutyResource {
    @Inject
    GuestDuties duties;

    @Inject
    Questions questions;

    @GET
    @ForGuests
    @Operation(summary = "Các nhiệm vụ của đơn vị giữ liên kết / The duties of the party that holds the link")
    public RestResponse<GuestView> get() {
        return RestResponse.ResponseBuilder.ok(duties.all())
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/duties/{id}")
    @ForGuests
    @Operation(summary = "Đọc một nhiệm vụ của đơn vị / Read one of its duties")
    public DutyView one(@RestPath UUID id) {
        return duties.view(duties.get(id, TASK_READ));
    }

    @PUT
    @Path("/duties/{id}/receipt")
    @ForGuests
    @Operation(summary = "Xác nhận đã nhận nhiệm vụ / Confirm that a duty was received")
    public DutyView receive(@RestPath UUID id) {
        return duties.receive(duties.get(id, TASK_PROGRESS));
    }

    @PUT
    @Path("/duties/{id}/completion")
    @ForGuests
    @Operation(
            summary = "Báo đã hoàn thành nhiệm vụ / Complete a duty",
            description =
                    "Cần một hoạt động có tài liệu kiểm chứng, hoặc lời giải thích. / Takes an activity with evidence, or an explanation.")
    public DutyView complete(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CompletionDraft draft) {
        return duties.complete(duties.get(id, TASK_PROGRESS, ifMatch), draft);
    }

    @PUT
    @Path("/duties/{id}/occurrences/{occurrence}/settlement")
    @ForGuests
    @Operation(
            summary = "Ghi kết quả của một kỳ không làm được / Settle a day that was not done",
            description =
                    "Chỉ đơn vị chủ trì, với lý do; không ghi đè kết quả do đơn vị giao việc ghi. If-Match là phiên bản của việc. / Only the party that leads, with a reason, and never over what the unit has settled. If-Match is the duty's version.")
    public DutyView settle(
            @RestPath UUID id,
            @RestPath UUID occurrence,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid DutyDayDraft draft) {
        return duties.settle(duties.get(id, TASK_PROGRESS, ifMatch), occurrence, draft);
    }

    @DELETE
    @Path("/duties/{id}/occurrences/{occurrence}/settlement")
    @ForGuests
    @Operation(
            summary = "Bỏ kết quả mình đã ghi của một kỳ / Take back what was said of a day",
            description = "Chỉ kết quả do chính đơn vị ghi. / Only what the party itself has said.")
    public DutyView reopen(@RestPath UUID id, @RestPath UUID occurrence, @RestHeader("If-Match") String ifMatch) {
        return duties.reopen(duties.get(id, TASK_PROGRESS, ifMatch), occurrence);
    }

    @POST
    @Path("/duties/{id}/activities")
    @Idempotent
    @ForGuests
    @Operation(
            summary = "Ghi một hoạt động cho nhiệm vụ / Log an activity for a duty",
            description =
                    "Tài liệu kiểm chứng là tệp đã gửi qua cùng liên kết (`POST /evidence`). / Its evidence are files sent by the same link (`POST /evidence`).")
    public RestResponse<DutyView> log(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid DutyActivityDraft draft) {
        return Created.at("guest/duties", id, duties.log(duties.get(id, ACTIVITY_LOG), draft));
    }

    @POST
    @Path("/duties/{id}/questions")
    @Idempotent
    @ForGuests
    @Operation(summary = "Hỏi người điều phối về nhiệm vụ / Ask the coordinator about a duty")
    public RestResponse<DutyView> ask(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid MessageDraft draft) {
        var duty = duties.get(id, TASK_PROGRESS);
        questions.ask(duty, draft.text());
        return Created.at("guest/duties", id, duties.view(duty));
    }
}

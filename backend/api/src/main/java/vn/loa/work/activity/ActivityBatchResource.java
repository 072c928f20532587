package vn.loa.work.activity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Idempotent;

@Path("/activities/batch")
@Tag(name = "activities")
@Authenticated
@Transactional
class ActivityBatchResource {
    @Inject
    ActivityBatches batches;

    @POST
    @Idempotent(creates = false)
    @Operation(
            summary = "Ghi và sửa nhiều hoạt động một lần / Log and edit many activities at once",
            description =
                    "Nhiều nhất 500, mỗi mục một mã tự chọn. Mục bị từ chối không làm hỏng mục khác, trừ khi `atomic`: khi đó một mục sai là 422, "
                            + "`errors` chỉ từng chỗ, và không ghi mục nào. Gửi lại với cùng Idempotency-Key thì nhận lại đúng câu trả lời cũ. / "
                            + "At most 500, each at an id of your own. An item that is refused does not hold up the others, unless `atomic`: then one wrong "
                            + "item is a 422 whose `errors` name each place, and none is written. Sent again with the same Idempotency-Key the answer is the one before.")
    public RestResponse<ActivityBatchView> put(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid ActivityBatchDraft draft) {
        return RestResponse.ok(batches.put(draft));
    }
}

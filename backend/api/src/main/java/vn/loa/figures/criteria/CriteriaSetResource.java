package vn.loa.figures.criteria;

import static vn.loa.people.access.Action.CRITERIA_SET_EDIT;
import static vn.loa.people.access.Action.CRITERIA_SET_READ;

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

@Path("/criteria-sets")
@Tag(name = "scorecards", description = "Chấm điểm / Scorecards")
@Authenticated
@Transactional
class CriteriaSetResource {
    @Inject
    CriteriaSets sets;

    @GET
    @Operation(summary = "Danh sách bộ tiêu chí / List sets of criteria")
    public Page<CriteriaSetView> list(@BeanParam CriteriaSetFilter filter, @BeanParam Paging paging) {
        return sets.list(filter, paging);
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Soạn bộ tiêu chí / Write a set of criteria",
            description =
                    "Tiêu chí đứng theo thứ tự của bảng; cấp 1, 2, 3 là lĩnh vực, tiêu chí, tiêu chí thành phần. / "
                            + "Criteria stand in the order of the sheet; the levels 1, 2 and 3 are field, criterion and part.")
    public RestResponse<CriteriaSetView> create(
            @RestHeader("Idempotency-Key") String idempotencyKey, @NotNull @Valid CriteriaSetDraft draft) {
        var set = sets.create(draft);
        return Created.at("criteria-sets", set.id(), sets.view(set));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Đọc một bộ tiêu chí / Read a set of criteria")
    public CriteriaSetView get(@RestPath UUID id) {
        return sets.view(sets.get(id, CRITERIA_SET_READ));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Sửa bộ tiêu chí chưa công bố / Edit a set that is not published",
            description = "Cả bộ trong một lần gửi. / The whole set at once.")
    public CriteriaSetView edit(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CriteriaSetDraft draft) {
        return sets.view(sets.edit(sets.get(id, CRITERIA_SET_EDIT, ifMatch), draft));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Xóa bộ tiêu chí chưa công bố / Remove a set that is not published")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        sets.delete(sets.get(id, CRITERIA_SET_EDIT, ifMatch));
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(
            summary = "Công bố bộ tiêu chí / Publish a set of criteria",
            description = "Từ đó không sửa được nữa. / From then on it never changes.")
    public CriteriaSetView publish(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return sets.view(sets.publish(sets.get(id, CRITERIA_SET_EDIT, ifMatch)));
    }

    @POST
    @Path("/{id}/copies")
    @Idempotent
    @Operation(summary = "Tạo bản mới từ một bộ tiêu chí / Make the next version of a set")
    public RestResponse<CriteriaSetView> copy(
            @RestPath UUID id,
            @RestHeader("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CriteriaSetCopyDraft draft) {
        var copy = sets.copy(sets.get(id, CRITERIA_SET_EDIT), draft);
        return Created.at("criteria-sets", copy.id(), sets.view(copy));
    }
}

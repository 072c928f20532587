package vn.loa.work.plan;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/plans/{id}/cited-documents")
@Tag(name = "plans")
@Authenticated
@Transactional
class CitedDocumentResource {
    @Inject
    Plans plans;

    @Inject
    CitedDocuments citedDocuments;

    @Inject
    CitationCorrections corrections;

    @GET
    @Operation(
            summary = "Đọc các văn bản viện dẫn / Read the documents the plan cites",
            description =
                    "Hiệu lực đối chiếu với sổ văn bản tại ngày `on`; không có thì tại ngày ban hành, chưa ban hành thì hôm nay. / "
                            + "Their force is held against the register on the day `on`; without it on the day of issue, before issue today.")
    public CitedDocumentList list(@RestPath UUID id, @RestQuery LocalDate on) {
        return citedDocuments.list(plans.get(id, PLAN_READ), on);
    }

    @PUT
    @Operation(
            summary = "Thay các văn bản viện dẫn / Replace the documents the plan cites",
            description =
                    "Cả danh sách theo thứ tự; If-Match là phiên bản của kế hoạch. / The whole list in its order; If-Match is the plan's version.")
    public CitedDocumentList replace(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CitedDocumentListDraft draft) {
        return citedDocuments.replace(plans.get(id, PLAN_EDIT, ifMatch), draft.items());
    }

    @PUT
    @Path("/{citation}/correction")
    @Operation(
            summary = "Viện dẫn văn bản đang có hiệu lực / Cite what is in force",
            description =
                    "Thay trong danh mục và ở mọi chỗ lời văn dự thảo nêu số văn bản cũ; văn bản sửa đổi, bổ sung được thêm vào danh mục ngay sau. / "
                            + "Changes the list and wherever the draft's text names the old number; an amendment is added to the list behind it.")
    public CitedDocumentList correct(
            @RestPath UUID id,
            @RestPath UUID citation,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid CitationCorrectionDraft correction) {
        return corrections.correct(plans.get(id, PLAN_EDIT, ifMatch), citation, correction.number());
    }
}

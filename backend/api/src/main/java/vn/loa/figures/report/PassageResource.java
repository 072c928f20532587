package vn.loa.figures.report;

import static vn.loa.people.access.Action.REPORT_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/reports/{id}/passages")
@Tag(name = "reports", description = "Báo cáo / Reports")
@Authenticated
@Transactional
class PassageResource {
    @Inject
    Reports reports;

    @Inject
    ComposedReports composed;

    @GET
    @Operation(
            summary = "Đoạn văn soạn từ số liệu / Passages composed from what happened",
            description =
                    "Mục báo cáo gọi một đoạn bằng mã trong ngoặc, `{{passage.topics}}`; đoạn đổi theo số liệu cho đến khi trình, "
                            + "hoặc đến khi người viết nhận lời văn thay vào chỗ mã. / A section names a passage in braces, `{{passage.topics}}`; "
                            + "it follows the figures until submission, or until somebody writes its words in its place.")
    public PassagesView get(@RestPath UUID id) {
        return composed.view(reports.get(id, REPORT_READ));
    }
}

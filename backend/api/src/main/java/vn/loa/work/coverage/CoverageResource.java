package vn.loa.work.coverage;

import static vn.loa.people.access.Action.PLAN_READ;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.work.plan.Plans;

@Path("/plans/{id}/coverage")
@Tag(name = "plans")
@Authenticated
@Transactional
class CoverageResource {
    @Inject
    Plans plans;

    @Inject
    TopicCoverage coverage;

    @GET
    @Operation(
            summary = "Độ phủ: nội dung tuyên truyền theo kênh / Coverage: topics by channel",
            description =
                    "Mỗi hoạt động chưa rút tính một lần ở mỗi nội dung của nó, như các số liệu báo cáo; các dòng là `/activities?topic=&channel=&from=&to=`. / Each activity that is not withdrawn counts once for each of its topics, as in reports; its rows are `/activities?topic=&channel=&from=&to=`.")
    public CoverageView get(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Từ ngày này. / From this day.") LocalDate from,
            @RestQuery @Parameter(description = "Đến ngày này. / To this day.") LocalDate to) {
        return coverage.of(plans.get(id, PLAN_READ), from, to);
    }
}

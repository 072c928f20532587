package vn.loa.exchange.feed;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/changes")
@Tag(name = "changes", description = "Thay đổi / Changes")
@Authenticated
@Transactional
class ChangesResource {
    @Inject
    Feed feed;

    @GET
    @Refuses(ProblemType.GONE)
    @Operation(
            summary = "Những gì đã thay đổi từ một mốc / What changed since a place",
            description =
                    "Không có `since`: chỉ cho mốc hiện tại; lấy mốc trước, đọc các danh sách sau, rồi hỏi từ mốc ấy. Hỏi lại với `next` của lần trước; 410: lấy mốc mới và đọc lại các danh sách. / "
                            + "Without `since`: the present place only; take it first, read the lists, then ask from it. Ask again with the last `next`; 410: take a new place and read the lists again.")
    public ChangesView get(
            @RestQuery @Parameter(description = "`next` của lần hỏi trước. / `next` of the time before.") String since,
            @RestQuery @DefaultValue("50") int limit) {
        var page = Paging.first(limit);
        page.requireLimit();
        return feed.after(since, page.limit);
    }
}

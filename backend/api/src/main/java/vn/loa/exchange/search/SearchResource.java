package vn.loa.exchange.search;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.loa.kernel.http.Paging;

@Path("/search")
@Tag(name = "search", description = "Tìm kiếm / Search")
@Authenticated
@Transactional
class SearchResource {
    @Inject
    Search search;

    @GET
    @Operation(
            summary = "Tìm mọi thứ theo từ hoặc số, ký hiệu / Find anything by words or number",
            description =
                    "Không phân biệt dấu. Đúng số, ký hiệu trước; rồi đúng cụm từ; rồi từ bắt đầu như đã gõ; trong đó mới nhất trước. "
                            + "Chỉ gồm những gì người hỏi được xem. / Marks do not matter. The exact number first, then the words as "
                            + "written, then words that begin so; the newest first among equals. Only what the caller may see.")
    public SearchView get(
            @RestQuery @NotBlank @Size(min = 1, max = 200) @Parameter(example = "tuyên truyền") String q,
            @RestQuery @DefaultValue("50") int limit) {
        var page = Paging.first(limit);
        page.requireLimit();
        return search.find(q, page.limit);
    }
}

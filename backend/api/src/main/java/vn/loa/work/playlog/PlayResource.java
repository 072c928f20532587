package vn.loa.work.playlog;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;

@Path("/plays")
@Tag(name = "play-logs")
@Authenticated
@Transactional
class PlayResource {
    @Inject
    Plays plays;

    @GET
    @Operation(
            summary = "Các dòng nhật ký phát / List the rows of play logs",
            description =
                    "Mỗi dòng như khi nhận, với SHA-256 và kết quả; `activity` lấy các dòng chứng minh một hoạt động. / Each row as it came, with its SHA-256 and what became of it; `activity` keeps those that prove an activity.")
    public Page<PlayView> list(@BeanParam PlayFilter filter, @BeanParam Paging paging) {
        return plays.list(filter, paging);
    }
}

package vn.loa.work.broadcast;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/")
@Tag(name = "broadcasts")
@Authenticated
@Transactional
class ScriptResource {
    @Inject
    Broadcasts broadcasts;

    @GET
    @Path("/script-suggestions")
    @Refuses(ProblemType.CONFLICT)
    @Operation(
            summary = "Gợi ý lời bài cho một giờ của kênh / Suggest scripts for an hour of a channel",
            description =
                    "Từ nội dung ít được tuyên truyền nhất và nguyên văn kế hoạch đã ban hành; vừa thời lượng. / From the topics least communicated and the issued plan's own words; they fit the minutes.")
    public ScriptSuggestionsView suggest(@Valid @BeanParam ScriptFilter filter) {
        return broadcasts.suggest(filter);
    }

    @POST
    @Path("/script-readings")
    @Operation(
            summary = "Đọc thành tiếng một lời bài / A script as it is read aloud",
            description = "Không lưu gì. / Nothing is kept.")
    public ScriptReadingView read(@NotNull @Valid ScriptDraft draft) {
        return broadcasts.reading(draft);
    }
}

package vn.loa.figures.scorecard;

import static vn.loa.figures.scorecard.Scorecards.criterion;
import static vn.loa.people.access.Action.*;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.table.SheetFilter;
import vn.loa.kernel.table.TableFiles;
import vn.loa.kernel.table.TableFormat;

@Path("/scorecards/{id}")
@Tag(name = "scorecards")
@Authenticated
@Transactional
class ScorecardLineResource {
    @Inject
    Scorecards scorecards;

    @Inject
    ScorecardLines lines;

    @Inject
    TableFiles tables;

    @GET
    @Path("/lines")
    @Operation(
            summary = "Các tiêu chí của bảng tự chấm / The lines of a scorecard",
            description =
                    "Theo thứ tự của bảng; dòng tổng đứng trước các thành phần. / In the order of the sheet; a sum stands before its parts.")
    public Page<ScorecardLineView> lines(@RestPath UUID id) {
        return Page.whole(lines.views(scorecards.get(id, SCORECARD_READ)));
    }

    @GET
    @Path("/sheet")
    @Produces({TableFormat.XLSX_TYPE, TableFormat.CSV_TYPE})
    @Operation(summary = "Tải bảng tự chấm / Download a scorecard", description = SheetFilter.EVERY_ROW)
    public Response sheet(@RestPath UUID id, @BeanParam SheetFilter sheet) {
        var scorecard = scorecards.get(id, SCORECARD_READ);
        return tables.list(
                sheet,
                "bang-tu-cham-" + scorecard.unit().code(),
                ScorecardSheetRow.class,
                paging -> Page.whole(lines.views(scorecard)),
                ScorecardSheetRow::of);
    }

    @PUT
    @Path("/figures")
    @Operation(
            summary = "Điền số liệu Loa đã tính / Fill in what Loa counted",
            description =
                    "Thay các số đã khai ở những chỗ Loa có số liệu. / In place of what was declared, wherever Loa has a figure.")
    public ScorecardView fill(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return scorecards.view(lines.fill(scorecards.get(id, SCORECARD_EDIT, ifMatch)));
    }

    @PUT
    @Path("/lines/{code}")
    @Operation(summary = "Khai một tiêu chí / Declare one criterion")
    public ScorecardView declare(
            @RestPath UUID id,
            @RestPath String code,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ScorecardLineDraft draft) {
        var scorecard = scorecards.get(id, SCORECARD_EDIT, ifMatch);
        return scorecards.view(lines.declare(scorecard, criterion(scorecard, code), draft));
    }

    @PUT
    @Path("/lines/{code}/mark")
    @Operation(
            summary = "Chấm một tiêu chí / Mark one criterion",
            description =
                    "Ở lần thẩm định đang mở; khác điểm trước đó thì phải nêu lý do. / In the round that is open; other points than before need a reason.")
    public ScorecardView mark(
            @RestPath UUID id,
            @RestPath String code,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid MarkDraft draft) {
        var scorecard = scorecards.get(id, SCORECARD_APPRAISE, ifMatch);
        scorecards.requireAnother(scorecard);
        return scorecards.view(lines.mark(scorecard, criterion(scorecard, code), draft));
    }

    @PUT
    @Path("/lines/{code}/answer")
    @Operation(summary = "Giải trình một tiêu chí / Explain one criterion after the first appraisal")
    public ScorecardView answer(
            @RestPath UUID id,
            @RestPath String code,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid LineAnswerDraft draft) {
        var scorecard = scorecards.get(id, SCORECARD_EDIT, ifMatch);
        return scorecards.view(lines.answer(scorecard, criterion(scorecard, code), draft));
    }
}

package vn.loa.paper.preflight;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.Intake;
import vn.loa.problem.Problem;

@Path("/preflights")
@Tag(
        name = "preflights",
        description = "Kiểm tra thể thức trước khi trình / Papers looked at before they are submitted")
@Authenticated
@Transactional
class PreflightResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Preflights preflights;

    @Inject
    Intake intake;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Kiểm tra một văn bản Word / Look at a Word document",
            description =
                    "Thể thức theo Nghị định 30/2020/NĐ-CP, văn bản viện dẫn, số liệu, tên đơn vị, năm. Không lưu gì. / "
                            + "Its form, citations, figures, unit and year. Nothing is kept.")
    public PreflightView look(@RestForm UUID unit, @RestForm("file") FileUpload file) throws IOException {
        var bringing = preflights.bringing(Problem.required("/unit", unit));
        return preflights.look(bringing, checked(file));
    }

    private java.nio.file.Path checked(FileUpload file) throws IOException {
        var upload = Problem.required("/file", file);
        intake.check(upload.uploadedFile(), upload.fileName(), EnumSet.of(FileType.DOCX));
        return upload.uploadedFile();
    }

    @POST
    @Path("/mended")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(DOCX)
    @Operation(
            summary =
                    "Sửa các chỗ có một cách ghi đúng của văn bản Word / Mend what has one right form in a Word document",
            description = "Sửa các chỗ có cured và trả về tệp đã sửa; các chỗ khác vẫn cần người xem. / "
                    + "Mends every finding that is cured and returns the file. The rest needs a person.")
    public RestResponse<byte[]> mend(@RestForm UUID unit, @RestForm("file") FileUpload file) throws IOException {
        var bringing = preflights.bringing(Problem.required("/unit", unit));
        return RestResponse.ResponseBuilder.ok(preflights.mended(bringing, checked(file)), DOCX)
                .build();
    }
}

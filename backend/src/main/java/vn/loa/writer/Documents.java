package vn.loa.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import vn.loa.http.BusinessClock;

/** Hands a paper out as the caller asked: data for a preview, or the file. */
@ApplicationScoped
class Documents {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Layout.Catalogue layouts;

    @Inject
    Clock clock;

    /**
     * @param kind how the file is called, with the document number behind it
     * @param issuedOn decides the layout in force; null, so today, while the paper is a draft
     */
    Response answer(HttpHeaders headers, PaperView paper, String kind, LocalDate issuedOn) throws IOException {
        boolean file = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.toString().startsWith(DOCX));
        return file
                ? docx(paper, kind, issuedOn == null ? BusinessClock.today(clock) : issuedOn)
                : Response.ok(paper, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private Response docx(PaperView paper, String kind, LocalDate day) throws IOException {
        var out = new ByteArrayOutputStream();
        Docx.write(paper, layouts.on(day), out);
        var number = paper.number().replaceFirst("Số: *", "").replace('/', '-').replaceFirst("^-", "");
        var name = URLEncoder.encode(kind + "-" + number + ".docx", StandardCharsets.UTF_8);
        return Response.ok(out.toByteArray(), DOCX)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }
}

package vn.loa.paper.writer;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import vn.loa.kernel.http.BusinessClock;

/** Returns a paper in the format the caller asked for: data for a preview, or the file. */
@ApplicationScoped
class Documents {
    /** A page that may style itself and nothing else: no script, no address, no picture. */
    private static final String INERT =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    Layout.Catalogue layouts;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    /**
     * @param kind the file's name, followed by the document number
     * @param issuedOn decides the layout in force; null (a draft) means today
     */
    Response answer(HttpHeaders headers, PaperView paper, String kind, LocalDate issuedOn) throws IOException {
        var format = Format.asked(headers);
        if (format == Format.JSON) {
            return Response.ok(paper, format.type()).build();
        }
        var layout = layouts.on(issuedOn == null ? BusinessClock.today(clock) : issuedOn);
        var answer = Response.ok(file(format, paper, layout), format.type())
                .header("Content-Disposition", disposition(format, kind, paper.number()));
        if (format == Format.HTML) {
            // Two policies would both apply, and the default one forbids the page its style.
            request.response().headers().remove("Content-Security-Policy");
            answer.header("Content-Security-Policy", INERT);
        }
        return answer.build();
    }

    private static byte[] file(Format format, PaperView paper, Layout layout) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case DOCX -> Docx.write(paper, layout, out);
            case PDF -> Pdf.write(Html.of(paper, layout), layout, out);
            default -> out.write(Html.of(paper, layout).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** "ke-hoach-15-KH-UBND.pdf"; HTML is shown inline, the rest is downloaded. */
    private static String disposition(Format format, String kind, String number) {
        var bare = number.replaceFirst("Số: *", "").replace('/', '-').replaceFirst("^-", "");
        var name = URLEncoder.encode(kind + "-" + bare + "." + format.extension, StandardCharsets.UTF_8);
        return (format == Format.HTML ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}

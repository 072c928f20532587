package vn.loa.paper.writer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import vn.loa.kernel.file.FileStore;
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
    SignedPapers signed;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    /**
     * @param signedOn the day on the paper, which decides the layout; null on a draft, which is as of today
     * @param now the paper as it would be signed now
     */
    Response answer(
            HttpHeaders headers,
            String ifNoneMatch,
            PaperKind kind,
            UUID owner,
            boolean annexed,
            LocalDate signedOn,
            Supplier<PaperView> now)
            throws IOException {
        var format = Format.asked(headers);
        if (signedOn == null) {
            var paper = now.get();
            var today = BusinessClock.today(clock);
            var bytes = format == Format.JSON
                    ? mapper.writeValueAsBytes(paper)
                    : format.write(paper, layouts.on(today), today);
            return answer(ifNoneMatch, format, kind, paper.number(), bytes);
        }
        var paper = signed.of(kind, owner, annexed, signedOn, now);
        var bytes =
                format == Format.JSON ? paper.content().getBytes(StandardCharsets.UTF_8) : signed.file(paper, format);
        return answer(ifNoneMatch, format, kind, signed.view(paper).number(), bytes);
    }

    private Response answer(String ifNoneMatch, Format format, PaperKind kind, String number, byte[] bytes) {
        var tag = "\"" + FileStore.sha256(bytes) + "\"";
        boolean known = tag.equals(ifNoneMatch);
        var answer = (known ? Response.notModified() : Response.ok(bytes, format.type()))
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache");
        if (format == Format.JSON) {
            return answer.build();
        }
        if (format == Format.HTML) {
            // Two policies would both apply, and the default one forbids the page its style.
            request.response().headers().remove("Content-Security-Policy");
            answer.header("Content-Security-Policy", INERT);
        }
        if (format == Format.PDF || format == Format.DOCX) {
            answer.header("Accept-Ranges", "bytes");
        }
        return answer.header("Content-Disposition", disposition(format, kind, number))
                .build();
    }

    /** HTML is shown inline, the rest is downloaded. */
    private static String disposition(Format format, PaperKind kind, String number) {
        var name = URLEncoder.encode(kind.fileName(number, format), StandardCharsets.UTF_8);
        return (format == Format.HTML ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}

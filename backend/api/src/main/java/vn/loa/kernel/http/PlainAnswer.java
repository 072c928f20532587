package vn.loa.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What is the same for everybody, as data for programs or as a page for people, kept for an hour. */
@ApplicationScoped
public class PlainAnswer {
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @Context
    HttpHeaders headers;

    @Inject
    Tongue tongue;

    public Response of(Object view, Supplier<PlainPage> page) {
        var answer =
                wantsPage() ? Response.ok(page.get().html(), PAGE) : Response.ok(view, MediaType.APPLICATION_JSON_TYPE);
        return answer.header("Content-Language", tongue.language().name().toLowerCase())
                .header("Vary", "Accept, Accept-Language")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private boolean wantsPage() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(wanted -> wanted.isCompatible(PAGE) || wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(wanted -> !wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}

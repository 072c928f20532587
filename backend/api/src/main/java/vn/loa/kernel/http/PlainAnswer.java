package vn.loa.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What is the same for everybody, as data for programs or as a page for people. */
@ApplicationScoped
public class PlainAnswer {
    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @Context
    HttpHeaders headers;

    @Inject
    Tongue tongue;

    @Inject
    ObjectMapper mapper;

    /** @param page as HTML */
    public Response of(Object view, Supplier<String> page) {
        var answer = wantsPage() ? Response.ok(page.get(), PAGE) : Response.ok(view, MediaType.APPLICATION_JSON_TYPE);
        return said(answer).header("Cache-Control", "public, max-age=3600").build();
    }

    /**
     * What may change or be taken back at any time: it is asked for anew each time, and not sent again to who has it.
     *
     * @param page as HTML
     */
    public Response current(String ifNoneMatch, Object view, Supplier<String> page) {
        return wantsPage()
                ? current(ifNoneMatch, page.get().getBytes(StandardCharsets.UTF_8), PAGE)
                : current(ifNoneMatch, json(view), MediaType.APPLICATION_JSON_TYPE);
    }

    public Response current(String ifNoneMatch, byte[] body, MediaType type) {
        var tag = EntityTags.of(0, body);
        var answer = tag.equals(ifNoneMatch) ? Response.notModified() : Response.ok(body, type);
        return said(answer).header("ETag", tag).build();
    }

    private Response.ResponseBuilder said(Response.ResponseBuilder answer) {
        return answer.header("Content-Language", tongue.language().name().toLowerCase())
                .header("Vary", "Accept, Accept-Language");
    }

    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is a plain record", e);
        }
    }

    /** Whether the caller reads pages rather than data. */
    public boolean wantsPage() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(wanted -> wanted.isCompatible(PAGE) || wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(wanted -> !wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}

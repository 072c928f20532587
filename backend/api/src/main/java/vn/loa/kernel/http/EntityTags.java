package vn.loa.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * Strong entity tags {@code "<version>-<checksum>"}: edits compare the version, caches compare the whole, because a view also
 * shows what follows from other rows (counts, lateness, rights) and those change without a new version.
 */
public class EntityTags {
    private static final Pattern TAG = Pattern.compile("\"?(\\d{1,9})(-[0-9a-f]{8})?\"?");

    @Inject
    ObjectMapper mapper;

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        var body = mapper.writeValueAsBytes(versioned);
        var tag = of(versioned.version(), body);
        response.getHeaders().putSingle("ETag", tag);
        response.getHeaders().putSingle("Cache-Control", "private, no-cache");
        if (request.getMethod().equals("GET") && tag.equals(request.getHeaderString("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    static String of(int version, byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return "\"%d-%08x\"".formatted(version, sum.getValue());
    }

    /** Whether a PUT without {@code If-Match} only repeats what the row says: the answer to it was lost, and the client sends it again. */
    public static boolean sentAgain(String ifMatch, Record stored, Record sent) {
        return ifMatch == null && stored.equals(sent);
    }

    /**
     * Allows an edit only when the caller has seen the current row.
     *
     * @throws Problem 428 without {@code If-Match}, 412 when it names another version
     */
    public static void match(String ifMatch, int version) {
        if (ifMatch == null) {
            throw Fault.IF_MATCH_REQUIRED.problem().header("ETag", "\"" + version + "\"");
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches() || Integer.parseInt(tag.group(1)) != version) {
            throw Fault.STALE.problem().header("ETag", "\"" + version + "\"");
        }
    }
}

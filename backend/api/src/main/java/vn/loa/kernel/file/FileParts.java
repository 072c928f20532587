package vn.loa.kernel.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.File;
import java.util.Arrays;
import org.jboss.resteasy.reactive.FilePart;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a part of what is offered in parts, so that a download that broke off goes on where it stopped and a viewer reads one page of a long
 * document. An operation offers by the header {@code Accept-Ranges} of its answer; what it may refuse then is in its contract.
 */
class FileParts {
    static final String OFFERED = "Accept-Ranges";

    @ServerResponseFilter
    void send(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !response.getHeaders().containsKey(OFFERED)) {
            return;
        }
        if (request.getMethod().equals("HEAD")) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length(response.getEntity()));
            response.setEntity(null);
        } else if (unchanged(request.getHeaderString("If-Range"), response)) {
            cut(request.getHeaderString("Range"), response);
        }
    }

    /** Whether what the caller has a part of is still this: otherwise the whole begins anew. */
    private static boolean unchanged(String ifRange, ContainerResponseContext response) {
        return ifRange == null || ifRange.strip().equals(response.getHeaderString(HttpHeaders.ETAG));
    }

    private static void cut(String asked, ContainerResponseContext response) {
        var whole = response.getEntity();
        long length = length(whole);
        ByteRange.asked(asked, length).ifPresent(range -> {
            response.setStatus(206);
            response.getHeaders().putSingle("Content-Range", range.of(length));
            // It is the digest of what is sent (RFC 9530), and that is no longer the whole.
            response.getHeaders().remove("Content-Digest");
            response.setEntity(
                    whole instanceof File file
                            ? new FilePart(file, range.first(), range.length())
                            : Arrays.copyOfRange((byte[]) whole, (int) range.first(), (int) range.last() + 1),
                    null,
                    response.getMediaType());
        });
    }

    private static long length(Object whole) {
        return whole instanceof File file ? file.length() : ((byte[]) whole).length;
    }
}

package vn.loa.exchange.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Refuses;
import vn.loa.problem.ProblemType;

@Path("/calendar.ics")
@Tag(name = "calendar", description = "Lịch iCalendar / iCalendar feeds")
@Transactional
class CalendarFeedResource {
    @Inject
    CalendarFeed feed;

    @GET
    @PermitAll
    @Produces("text/calendar")
    @Refuses(ProblemType.NOT_FOUND)
    @Operation(
            summary = "Đọc lịch theo địa chỉ đã tạo / Read a calendar by its address",
            description =
                    "RFC 5545, không cần đăng nhập: mã trong địa chỉ là của người tạo, và cho thấy những gì người ấy đang được xem. / RFC 5545, without signing in: the token is its maker's and shows what they may see at that moment.")
    public RestResponse<byte[]> get(
            @RestQuery @Parameter(description = "Mã trong địa chỉ. / The secret of the address.") String token,
            @RestHeader("If-None-Match") String ifNoneMatch,
            @Context UriInfo address) {
        var text = feed.read(token, site(address));
        var tag = "\"" + digest(text) + "\"";
        var answer = tag.equals(ifNoneMatch)
                ? RestResponse.ResponseBuilder.<byte[]>create(304)
                : RestResponse.ResponseBuilder.ok(text);
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private static String site(UriInfo address) {
        return address.getBaseUri().resolve("/").toString().replaceFirst("/$", "");
    }

    private static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

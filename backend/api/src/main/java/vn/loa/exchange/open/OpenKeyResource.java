package vn.loa.exchange.open;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.loa.kernel.http.PlainAnswer;
import vn.loa.kernel.secret.PaperKeys;

/** The public keys that the codes on signed papers are checked with. */
@Path("/open/paper-keys")
@Tag(name = "open")
@PermitAll
@Transactional
class OpenKeyResource {
    @Inject
    PaperKeys keys;

    @Inject
    PlainAnswer answer;

    @Inject
    ObjectMapper mapper;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Khóa công khai để kiểm mã trên văn bản đã ký / The public keys that check the code on signed papers",
            description = "JWK Set. Khóa cũ vẫn còn ở đây sau khi thay khóa. Trang `/open/check` dùng các khóa này. / "
                    + "A JWK Set. Old keys stay here after a rotation. The page `/open/check` uses these keys.")
    @APIResponse(
            responseCode = "200",
            description = "RFC 7517, RFC 8037.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenKeysView.class)))
    public Response list(@BeanParam OpenFilter filter) throws JsonProcessingException {
        return answer.current(
                filter.ifNoneMatch,
                mapper.writeValueAsBytes(OpenKeysView.of(keys.all())),
                MediaType.APPLICATION_JSON_TYPE);
    }
}

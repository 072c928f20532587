package vn.loa.exchange.open;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every reading of what is public takes. */
public class OpenFilter {
    @QueryParam("lang")
    @Parameter(
            description =
                    "Ngôn ngữ của trang, thay cho Accept-Language. / The language of the page, in place of Accept-Language.",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                            enumeration = {"vi", "en"}))
    public String lang;

    @HeaderParam("If-None-Match")
    public String ifNoneMatch;
}

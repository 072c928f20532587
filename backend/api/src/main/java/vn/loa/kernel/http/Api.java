package vn.loa.kernel.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import vn.loa.problem.ProblemBody;

/** The API's base path and its contract's metadata. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Loa API",
                        version = "1",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0"),
                        description =
                                "Lập kế hoạch, thực hiện và báo cáo công tác tuyên truyền cải cách hành chính của xã. / "
                                        + "Plans, runs and reports a commune's communication work on public administration reform."),
        servers = @Server(url = "/"),
        security = @SecurityRequirement(name = "session"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemBody.class)))
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access JWT từ /auth/login, sống 10 phút. / Access JWT from /auth/login, lives 10 minutes.")
public class Api extends Application {}

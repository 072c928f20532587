package vn.loa.people.account;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Refuses;
import vn.loa.people.access.Caller;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemType;

@Path("/auth")
@Tag(name = "sessions", description = "Đăng nhập, phiên làm việc / Signing in, sessions")
class SessionResource {
    @Inject
    SignIn signIn;

    @Inject
    DeviceSessions sessions;

    @Inject
    AccessTokens tokens;

    @Inject
    SessionCookie cookie;

    @Inject
    SecurityIdentity identity;

    @Inject
    Caller caller;

    @POST
    @Path("/login")
    @PermitAll
    @Operation(
            summary = "Đăng nhập / Sign in",
            description =
                    "Trình duyệt nhận refresh token trong cookie HttpOnly, ứng dụng nhận trong thân. / "
                            + "Browsers get the refresh token in an HttpOnly cookie, apps in the body. "
                            + "Có xác thực hai lớp thì lần đầu là 401 SECOND_FACTOR_REQUIRED; gửi lại kèm mã. / "
                            + "With a second factor the first answer is 401 SECOND_FACTOR_REQUIRED; send it again with the code.")
    @Refuses(ProblemType.TOO_MANY_REQUESTS)
    public RestResponse<SessionView> login(@NotNull @Valid LoginDraft draft, HttpHeaders headers) {
        var device = draft.deviceToken() != null ? draft.deviceToken() : cookie.device(headers);
        return answer(signIn.signIn(draft, device));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Transactional(dontRollbackOn = Problem.class)
    @Operation(
            summary = "Đổi refresh token lấy phiên mới / Exchange a refresh token",
            description =
                    "Refresh token vừa đổi còn dùng lại được trong 60 giây; dùng lại bản cũ hơn, hoặc hai bản cùng được dùng tiếp, sẽ kết thúc phiên. / "
                            + "The token just exchanged is taken again for 60 seconds; an older one, or two that both go on, end the session.")
    @Refuses(ProblemType.FORBIDDEN)
    public RestResponse<SessionView> refresh(@Valid RefreshDraft draft, HttpHeaders headers) {
        var token = presented(draft, headers);
        if (token == null) {
            throw Fault.SIGN_IN_REQUIRED.problem();
        }
        return answer(sessions.refresh(token));
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Transactional
    @Operation(summary = "Đăng xuất / Sign out", description = "Kết thúc phiên ngay. / Ends the session at once.")
    @APIResponse(responseCode = "204", description = "Đã đăng xuất. / Signed out.")
    public RestResponse<Void> logout(@Valid RefreshDraft draft, HttpHeaders headers) {
        var token = presented(draft, headers);
        if (token != null) {
            sessions.end(token);
        } else if (!identity.isAnonymous()) {
            sessions.end(caller.sessionId());
        } else {
            throw Fault.SIGN_IN_REQUIRED.problem();
        }
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.cleared())
                .build();
    }

    @GET
    @Path("/sessions")
    @Authenticated
    @Transactional
    @Operation(summary = "Các thiết bị đang đăng nhập / Devices signed in")
    public Page<DeviceSessionView> list() {
        return Page.whole(sessions.live(caller.accountId()).stream()
                .map(session -> DeviceSessionView.of(session, caller.sessionId()))
                .toList());
    }

    @DELETE
    @Path("/sessions/{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Đăng xuất một thiết bị / Sign a device out")
    public void end(@RestPath UUID id) {
        sessions.end(caller.accountId(), id);
    }

    private String presented(RefreshDraft draft, HttpHeaders headers) {
        return draft != null && draft.refreshToken() != null ? draft.refreshToken() : cookie.read(headers);
    }

    private RestResponse<SessionView> answer(DeviceSessions.Granted granted) {
        var session = granted.session();
        var access = tokens.issue(session.accountId, session.id(), granted.left());
        boolean mobile = session.client == ClientKind.MOBILE;
        var view = new SessionView(
                session.id(),
                access.token(),
                access.expiresAt(),
                mobile ? granted.refreshToken() : null,
                mobile ? granted.deviceToken() : null);
        var answer = RestResponse.ResponseBuilder.ok(view).header("Cache-Control", "no-store");
        if (mobile) {
            return answer.build();
        }
        answer.cookie(cookie.carrying(granted.refreshToken()));
        if (granted.deviceToken() != null) {
            answer.cookie(cookie.device(granted.deviceToken()));
        }
        return answer.build();
    }
}

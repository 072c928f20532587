package vn.loa.kernel.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.loa.kernel.sql.Constraints;
import vn.loa.kernel.sql.Outage;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/** Every error has the same kind of body; it never contains a stack trace or SQL. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    static final String TYPE = "application/problem+json";

    @Inject
    Constraints constraints;

    @ServerExceptionMapper
    Response refused(Problem problem, HttpHeaders headers) {
        return answer(problem, headers);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated(HttpHeaders headers) {
        return answer(Fault.SIGN_IN_REQUIRED.problem().header("WWW-Authenticate", "Bearer"), headers);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, HttpHeaders headers) {
        return answer(Fault.ACTION_NOT_ALLOWED.problem(), headers);
    }

    @ServerExceptionMapper
    Response misshapen(ResteasyReactiveViolationException e, HttpHeaders headers) {
        return answer(Violations.problem(e), headers);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e, HttpHeaders headers) {
        return answer(Fault.STALE.problem(), headers);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException e, HttpHeaders headers) {
        return answer(UnreadableJson.problem(e), headers);
    }

    /** Quarkus's own mapper for this one would answer with an empty body. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, HttpHeaders headers) {
        return answer(UnreadableJson.problem(e), headers);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof JacksonException unreadable) {
            return answer(UnreadableJson.problem(unreadable), headers);
        }
        var fault =
                switch (e.getResponse().getStatus()) {
                    case 400 -> Fault.UNREADABLE_REQUEST;
                    case 401 -> Fault.SIGN_IN_REQUIRED;
                    case 403 -> Fault.ACTION_NOT_ALLOWED;
                    case 404 -> Fault.NO_SUCH_THING;
                    case 405 -> Fault.NO_SUCH_METHOD;
                    case 406 -> Fault.NO_SUCH_FORMAT;
                    case 413 -> Fault.BODY_TOO_LARGE;
                    case 415 -> Fault.BODY_TYPE_UNSUPPORTED;
                    default -> null;
                };
        return fault == null ? unexpected(e, headers) : answer(fault.problem(), headers);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, HttpHeaders headers) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return answer(problem, headers);
            }
            if (cause instanceof OptimisticLockException) {
                return answer(Fault.STALE.problem(), headers);
            }
            if (cause instanceof ConstraintViolationException broken) {
                var meant = constraints.problem(broken);
                if (meant.isPresent()) {
                    return answer(meant.get(), headers);
                }
            }
            if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
                LOG.debug("the client left", e);
                return answer(Fault.UNREADABLE_REQUEST.problem(), headers);
            }
        }
        var outage = Outage.of(e);
        if (outage.isPresent()) {
            LOG.warnf("%s: %s", outage.get().code(), rootMessage(e));
            return answer(outage.get(), headers);
        }
        LOG.errorf(e, "unexpected failure, trace %s", Trace.id());
        return answer(Fault.UNEXPECTED.problem(), headers);
    }

    /** One line, however many requests meet the same outage. */
    private static String rootMessage(Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static Response answer(Problem problem, HttpHeaders headers) {
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse(Language.VI);
        var response = Response.status(problem.type().status())
                .type(TYPE)
                .header("Content-Language", language.name().toLowerCase())
                .entity(problem.body(language, Trace.id()));
        problem.headers().forEach(response::header);
        return response.build();
    }
}

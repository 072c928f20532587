package vn.loa.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;

/** Answers with a problem before any resource is reached, just as {@link ProblemMappers} does afterwards. */
@ApplicationScoped
class Refusals {
    @Inject
    ObjectMapper mapper;

    /** The connection ends with a refused body: the rest of it is still on its way. */
    void refuse(RoutingContext request, Problem problem) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var language = Language.of(acceptable(request)).orElse(Language.VI);
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMappers.TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase());
        if (request.request().isEnded()) {
            response.end(json(problem, language));
        } else {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end(json(problem, language))
                    .onComplete(sent -> request.request().connection().close());
        }
    }

    /** All of {@code Accept-Language}, as one value. */
    static String acceptable(RoutingContext request) {
        return String.join(",", request.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Buffer json(Problem problem, Language language) {
        try {
            var body = problem.body(language, UUID.randomUUID().toString().replace("-", ""));
            return Buffer.buffer(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is a plain record", e);
        }
    }
}

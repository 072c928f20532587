package vn.loa.exchange.open;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.loa.kernel.http.PlainAnswer;
import vn.loa.kernel.http.Tongue;
import vn.loa.problem.Fault;
import vn.loa.problem.ProblemBody;

/**
 * What is true of every answer under {@code /open}: any cache may keep it, none may show it without asking again, so that what was taken
 * back is gone with the next request; any page may read it; and a person whom there is nothing to show gets a page, not data.
 */
class OpenAnswers {
    @Inject
    PlainAnswer answer;

    @Inject
    OpenWords words;

    @Inject
    OpenTerms terms;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var lang = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (open(request) && lang != null && Tongue.named(lang).isEmpty()) {
            throw Fault.UNREADABLE_REQUEST.problem().at("?lang", Fault.WRONG_FORM, "vi, en");
        }
    }

    @ServerResponseFilter
    void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (!open(request)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Vary", "Accept, Accept-Language");
        if (response.getStatus() < 400) {
            headers.putSingle("Cache-Control", "public, max-age=0, must-revalidate");
            headers.putSingle("Link", "<" + terms.licence().address() + ">; rel=\"license\"");
            return;
        }
        headers.putSingle("Cache-Control", "no-store");
        if (response.getEntity() instanceof ProblemBody problem && answer.wantsPage()) {
            response.setEntity(AbsentPage.of(problem, words), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean open(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/open/");
    }
}

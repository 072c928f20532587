package vn.loa.kernel.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import vn.loa.problem.Language;

/** The language this request is answered in. */
@RequestScoped
public class Tongue {
    @Context
    HttpHeaders headers;

    public Language language() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).orElse(Language.VI);
    }

    /** The text in the caller's language, its {@code {0}…} places filled. */
    public String say(String vi, String en, Object... arguments) {
        return language().say(vi, en, arguments);
    }
}

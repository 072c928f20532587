package vn.loa.kernel.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemBody;

/** The language this request is answered in: {@code ?lang=} where the operation takes it, for links, which set no header; else the header. */
@RequestScoped
public class Tongue {
    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    private Language spoken;

    /** For what no request asks for. */
    public void speak(Language language) {
        spoken = language;
    }

    public Language language() {
        return spoken != null ? spoken : asked();
    }

    private Language asked() {
        return named(address.getQueryParameters().getFirst("lang"))
                .or(() -> Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Language.VI);
    }

    /** {@code vi}, {@code en}; nothing for any other word. */
    public static Optional<Language> named(String word) {
        return Stream.of(Language.values())
                .filter(language -> language.name().toLowerCase().equals(word))
                .findFirst();
    }

    /** A refusal as an answer tells it that is none itself. */
    public ProblemBody told(Problem refusal) {
        return refusal.body(language(), Trace.id());
    }

    /** The text in the caller's language, its {@code {0}…} places filled. */
    public String say(String vi, String en, Object... arguments) {
        return language().say(vi, en, arguments);
    }
}

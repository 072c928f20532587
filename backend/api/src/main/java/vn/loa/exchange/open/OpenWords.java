package vn.loa.exchange.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.loa.kernel.http.Tongue;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;

/** What pages say and where they lead, in the reader's language. */
@RequestScoped
class OpenWords {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    @Inject
    Tongue tongue;

    @Inject
    OpenTerms terms;

    @Context
    UriInfo uri;

    Language language() {
        return tongue.language();
    }

    String say(String vi, String en, Object... arguments) {
        return tongue.say(vi, en, arguments);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("dd/MM/yyyy", "d MMMM yyyy"), locale())
                .format(day);
    }

    /** Thứ Tư, 02/12; Wednesday 2 December. */
    String weekday(LocalDate day) {
        var text = DateTimeFormatter.ofPattern(say("EEEE, dd/MM", "EEEE d MMMM"), locale())
                .format(day);
        return capital(text);
    }

    String channel(ChannelType type) {
        return type.called(language());
    }

    OpenLicence licence() {
        return terms.licence();
    }

    /** An address of this site that stays in the language asked for. */
    String address(String path) {
        var asked = uri.getQueryParameters().getFirst("lang");
        return asked == null ? path : path + "?lang=" + language().name().toLowerCase();
    }

    /** The page in another language. */
    String in(Language other) {
        return here() + "?lang=" + other.name().toLowerCase();
    }

    /** The address of this page, without what was asked of it. */
    String here() {
        return uri.getRequestUri().getPath().replaceFirst("^/api/v1", "");
    }

    /** With the host, for whoever reads it elsewhere. */
    String whole(String path) {
        return uri.getBaseUri().resolve(path).toString();
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    private Locale locale() {
        return language() == Language.VI ? VIETNAMESE : Locale.UK;
    }
}

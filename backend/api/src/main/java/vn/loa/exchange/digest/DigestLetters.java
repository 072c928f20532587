package vn.loa.exchange.digest;

import static vn.loa.people.access.Action.TASK_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.loa.exchange.digest.Digests.Due;
import vn.loa.exchange.inbox.Inbox;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Principal.Person;
import vn.loa.people.unit.Units;
import vn.loa.problem.Language;

/** Writes what waits for a person at all their units, with the rights they have at that moment. */
@ApplicationScoped
class DigestLetters {
    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    Inbox inbox;

    @Inject
    Tongue tongue;

    @ConfigProperty(name = "loa.address")
    Optional<String> address;

    /** Nothing where nothing waits. */
    Optional<Letter> of(Due due, LocalDate today) {
        var language = Language.valueOf(due.language().toUpperCase(Locale.ROOT));
        caller.standFor(due.account());
        tongue.speak(language);
        if (!(caller.principal() instanceof Person person)) {
            return Optional.empty();
        }
        var text = new DigestText(language, address.orElse(null), today);
        person.grants().stream()
                .map(grant -> grant.at().unitId())
                .distinct()
                .filter(unit -> caller.may(TASK_READ, units.get(unit)))
                .map(inbox::of)
                .forEach(text::add);
        return text.letter();
    }
}

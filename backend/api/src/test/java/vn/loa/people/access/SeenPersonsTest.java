package vn.loa.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.people.access.Principal.Person;

/** Who was seen a moment ago is not read again, except after a change of their rights. */
class SeenPersonsTest {
    private final UUID account = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();
    private final Person before = new Person(account, "trước", session, List.of(), Set.of());
    private final Person after = new Person(account, "sau", session, List.of(), Set.of());
    private final Queue<Optional<Person>> answers = new ArrayDeque<>(List.of(Optional.of(before), Optional.of(after)));
    private final SeenPersons seen = new SeenPersons();

    SeenPersonsTest() {
        seen.signedIn = (account, session) -> answers.remove();
    }

    @Test
    void aSecondRequestReadsNothing() {
        assertThat(seen.person(account, session)).contains(before);
        assertThat(seen.person(account, session)).contains(before);
        assertThat(answers).hasSize(1);
    }

    @Test
    void aChangeCountsWithTheNextRequest() {
        seen.person(account, session);
        seen.forget(account);
        assertThat(seen.person(account, session)).contains(after);
    }

    @Test
    void aChangeThatMayConcernAnybodyCountsForEverybody() {
        seen.person(account, session);
        seen.forget(null);
        assertThat(seen.person(account, session)).contains(after);
    }

    @Test
    void aChangeOfAnotherForgetsNobodyElse() {
        seen.person(account, session);
        seen.forget(UUID.randomUUID());
        assertThat(seen.person(account, session)).contains(before);
    }

    @Test
    void whatWasReadWhileItChangedIsNotKept() {
        seen.signedIn = (account, session) -> {
            seen.forget(account);
            return answers.remove();
        };
        assertThat(seen.person(account, session)).contains(before);
        assertThat(seen.person(account, session)).contains(after);
    }

    @Test
    void aSessionIsOfOneAccount() {
        seen.person(account, session);
        assertThat(seen.person(UUID.randomUUID(), session)).contains(after);
    }
}

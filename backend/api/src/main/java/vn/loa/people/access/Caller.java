package vn.loa.people.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.loa.kernel.http.KeyOwner;
import vn.loa.people.access.Principal.Guest;
import vn.loa.people.access.Principal.Nobody;
import vn.loa.people.access.Principal.Person;
import vn.loa.problem.Fault;

/**
 * The sender of this request, with its current rights: a revoked role or an ended session counts at once, one that
 * another process revoked within seconds ({@link SeenPersons}). Every method except {@link #principal()} throws 401 when nobody is signed in; all
 * throw 404 for the link of an outside party that counts no more.
 */
@RequestScoped
public class Caller implements KeyOwner {
    @Inject
    JsonWebToken token;

    @Inject
    SecurityIdentity identity;

    @Inject
    SeenPersons persons;

    @Inject
    KnownKeys keys;

    @Inject
    KnownGuests guests;

    @Inject
    PresentRights rights;

    @Inject
    ObjectMapper mapper;

    private final List<Allowed> allowed = new ArrayList<>();
    private Principal principal;

    /** What Loa tells people by itself is what they may see: from here on it is asked for with this account's rights. */
    public void standFor(UUID account) {
        if (token.getSubject() != null) {
            throw new IllegalStateException("somebody is asking");
        }
        principal = rights.of(account).map(Principal.class::cast).orElseGet(Nobody::new);
    }

    /** The same for what Loa tells a program: its owner's rights of this moment, narrowed. */
    public void standFor(Principal.Key program) {
        if (token.getSubject() != null) {
            throw new IllegalStateException("somebody is asking");
        }
        principal = program;
    }

    /** Never null: "nobody" is a principal too. */
    public Principal principal() {
        if (principal == null) {
            principal = holder();
        }
        return principal;
    }

    public Actor actor() {
        return principal().actor();
    }

    /**
     * The caller as a person, for acts that only a person can do.
     *
     * @throws vn.loa.problem.Problem 403 for any other
     */
    public Person person() {
        if (known() instanceof Person person) {
            return person;
        }
        throw Fault.ACTION_NOT_ALLOWED.problem();
    }

    /**
     * The caller as an outside party, for the operations of its link.
     *
     * @throws vn.loa.problem.Problem 404 for any other
     */
    public Guest guest() {
        if (known() instanceof Guest guest) {
            return guest;
        }
        throw Fault.NO_SUCH_THING.problem();
    }

    public UUID accountId() {
        return person().id();
    }

    public UUID sessionId() {
        return person().session();
    }

    public String name() {
        return actor().name();
    }

    /** The units where lists may show all that {@code action} reads. */
    public Set<UUID> units(Action action) {
        return known().own(action).map(Jurisdiction::unitId).collect(Collectors.toSet());
    }

    /** The paths of {@link #units(Action)}. */
    public Set<String> ownPaths(Action action) {
        return known().own(action).map(Jurisdiction::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Paths at and below which lists may show rows past draft: own units and those they succeeded. */
    public Set<String> subtreePaths(Action action) {
        return known().jurisdictions(action)
                .flatMap(at -> at.subtree().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean sees(Scoped row) {
        return known().sees(row);
    }

    public boolean may(Action action, Scoped row) {
        return known().may(action, row);
    }

    /** 404 when the row is not visible, 403 when it is but the action is not allowed. */
    public void require(Action action, Scoped row) {
        if (row == null || !sees(row)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        if (!may(action, row)) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        allowed.add(new Allowed(action, row));
    }

    /** Those of {@code actions} the policy allows on {@code row}, for {@code can}. */
    public List<Action> allowed(Scoped row, List<Action> actions) {
        return actions.stream().filter(action -> may(action, row)).toList();
    }

    @Override
    public String keyOwner() {
        return actor().kind() + ":" + actor().id();
    }

    @Override
    public String rights() {
        try {
            return mapper.writeValueAsString(
                    allowed.stream().map(Allowed::kept).distinct().toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rights are plain records", e);
        }
    }

    @Override
    public void requireAgain(String rights) {
        try {
            for (var before : mapper.readValue(rights, Allowed.Kept[].class)) {
                if (!sees(before) || !may(before.action(), before)) {
                    throw Fault.ACTION_NOT_ALLOWED.problem();
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rights were kept as plain records", e);
        }
    }

    private Principal known() {
        if (principal() instanceof Nobody) {
            throw Fault.SIGN_IN_REQUIRED.problem();
        }
        return principal;
    }

    private Principal holder() {
        if (identity.getAttribute(KnownKeys.PRESENTED) instanceof KnownKeys.Presented sent) {
            var key = keys.key(sent.digest(), sent.inAddress());
            return key.isPresent() ? key.get() : new Nobody();
        }
        if (identity.getAttribute(KnownGuests.PRESENTED) instanceof String digest) {
            // Whoever holds a dead link is not to sign in: there is nothing for them.
            return guests.guest(digest).orElseThrow(Fault.NO_SUCH_THING::problem);
        }
        if (token.getSubject() == null) {
            return new Nobody();
        }
        var person = persons.person(UUID.fromString(token.getSubject()), UUID.fromString(token.getClaim("sid")));
        return person.isPresent() ? person.get() : new Nobody();
    }
}

package vn.loa.people.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.loa.problem.Fault;

/** Whoever sent this request, with the rights as they are now: a role taken away or a session ended counts at once. */
@RequestScoped
public class Caller {
    @Inject
    JsonWebToken token;

    @Inject
    Standings standings;

    private Standing standing;

    public UUID accountId() {
        return standing().accountId();
    }

    public UUID sessionId() {
        return UUID.fromString(token.getClaim("sid"));
    }

    public String name() {
        return standing().name();
    }

    public List<Grant> grants() {
        return standing().grants();
    }

    public Set<UUID> assignees() {
        return standing().assignees();
    }

    /** Paths of the units where a role is held: their rows are seen whole. */
    public String[] ownPaths() {
        return standing().grants().stream().map(Grant::unitPath).distinct().toArray(String[]::new);
    }

    /** Paths below which disclosed rows are seen: own units and those they succeeded. */
    public String[] subtreePaths() {
        return standing().subtreePaths();
    }

    /** Paths at and below which {@code action} is allowed, of whatever has left draft; empty where it is allowed nowhere. */
    public Set<String> paths(Action action) {
        return standing().grants().stream()
                .filter(grant -> Policy.reach(grant.role(), action).isPresent())
                .flatMap(grant -> grant.subtreePaths().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Own units' rows; disclosed ones of units below; published ones of units above. */
    public boolean sees(Scoped row) {
        return standing().grants().stream()
                .anyMatch(grant -> grant.unitPath().equals(row.unitPath())
                        || (row.disclosed() || row.published()) && grant.reaches(row));
    }

    /** Whether the policy table allows {@code action} on {@code row}, whatever the row's state. */
    public boolean may(Action action, Scoped row) {
        return standing().grants().stream().anyMatch(grant -> Policy.reach(grant.role(), action)
                .map(reach -> switch (reach) {
                    case OWN ->
                        grant.unitId().equals(row.unitId())
                                && row.assignees().stream().anyMatch(assignees()::contains);
                    case UNIT -> grant.unitId().equals(row.unitId());
                    // Of this very role: another one, held higher up, lends it nothing.
                    case SUBTREE -> grant.reaches(row) && sees(row);
                    case EVERYWHERE -> true;
                })
                .orElse(false));
    }

    /** 404 when the row is not visible, 403 when it is but the action is not allowed. */
    public void require(Action action, Scoped row) {
        if (row == null || !sees(row)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        if (!may(action, row)) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
    }

    /** Those of {@code actions} the policy allows on {@code row}, for {@code can}. */
    public List<Action> allowed(Scoped row, List<Action> actions) {
        return actions.stream().filter(action -> may(action, row)).toList();
    }

    private Standing standing() {
        if (standing == null) {
            standing = standings
                    .of(UUID.fromString(token.getSubject()), sessionId())
                    .orElseThrow(Fault.SIGN_IN_REQUIRED::problem);
        }
        return standing;
    }
}

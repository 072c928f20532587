package vn.loa.work.extension;

import static vn.loa.people.access.Action.TASK_EXTEND;
import static vn.loa.work.extension.ExtensionFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** The door to extensions. */
@ApplicationScoped
public class Extensions extends Door<Extension, ExtensionView> {
    @Inject
    Tasks tasks;

    @Inject
    SeparationOfDuty separation;

    Extensions() {
        super(Extension.class, "join fetch e.unit join fetch e.task t join fetch t.plan");
    }

    /** Two ask at once: the first waits for its answer. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("extension_open_key", ExtensionProblem.EXTENSION_OPEN));
    }

    /** What waits for an answer that the caller may give, the oldest first. */
    public List<Extension> waiting(Unit unit) {
        return caller.may(TASK_EXTEND, unit)
                ? list(
                                "e join fetch e.task t join fetch t.plan where e.unit = ?1 and e.state = ?2 order by e.asked.at",
                                unit,
                                ExtensionState.ASKED)
                        .stream()
                        .filter(extension -> separation.allows(extension.asked.byId(), unit.id()))
                        .toList()
                : List.of();
    }

    ExtensionList of(Task task) {
        return new ExtensionList(views(list("e where e.task = ?1 order by e.asked.at desc", task)));
    }

    Extension ask(Task task, ExtensionDraft draft) {
        task.plan().requireIssued();
        if (any("where task = ?1 and state = ?2", task, ExtensionState.ASKED)) {
            throw ExtensionProblem.EXTENSION_OPEN.problem();
        }
        var extension = new Extension(task, draft, BusinessClock.today(clock), stamp());
        add(extension);
        return recorded(EXTENSION_ASKED, extension, draft.reason());
    }

    Extension grant(Extension extension, String answer) {
        requireAnother(extension);
        extension.grant(answer, stamp());
        tasks.extend(extension.task(), extension.extendedTo);
        return recorded(EXTENSION_GRANTED, extension, answer);
    }

    Extension refuse(Extension extension, String answer) {
        requireAnother(extension);
        extension.refuse(answer, stamp());
        return recorded(EXTENSION_REFUSED, extension, answer);
    }

    @Override
    protected List<ExtensionView> views(List<Extension> extensions) {
        return extensions.stream()
                .map(extension -> ExtensionView.of(extension, can(extension)))
                .toList();
    }

    private List<Action> can(Extension extension) {
        boolean open = extension.state == ExtensionState.ASKED
                && separation.allows(extension.asked.byId(), extension.unitId());
        return caller.allowed(extension, open ? List.of(TASK_EXTEND) : List.of());
    }

    private void requireAnother(Extension extension) {
        if (!separation.allows(extension.asked.byId(), extension.unitId())) {
            throw ExtensionProblem.EXTENSION_OWN.problem();
        }
    }
}

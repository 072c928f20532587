package vn.loa.work.amendment;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.PLAN_READ;
import static vn.loa.people.access.Action.PLAN_RETURN;
import static vn.loa.people.access.Action.PLAN_SUBMIT;
import static vn.loa.work.amendment.AmendmentFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.Door;
import vn.loa.people.door.SignedRecord;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.LawInText;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.PlanTexts;
import vn.loa.work.task.SignedTasks;
import vn.loa.work.task.TaskChange;
import vn.loa.work.task.Tasks;

/** The door to amendments. Who may draft, submit, return and issue a plan may do so with what amends it. */
@ApplicationScoped
public class Amendments extends Door<Amendment, AmendmentView> implements SignedRecord<Plan> {
    @Inject
    PlanTexts texts;

    @Inject
    Tasks tasks;

    @Inject
    SignedTasks signedTasks;

    @Inject
    SeparationOfDuty duty;

    @Inject
    LawInText law;

    Amendments() {
        super(Amendment.class);
    }

    /** Two drafts begun or two papers numbered at once: the second fails. */
    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("amendment_pkey", Fault.STALE),
                new Constraint("amendment_open_key", AmendmentProblem.AMENDMENT_OPEN),
                new Constraint("amendment_number_key", "/number", AmendmentProblem.AMENDMENT_NUMBER_TAKEN));
    }

    /** Begins one from the plan's text as it is in force. */
    Amendment begin(Plan plan) {
        plan.requireIssued();
        var others = of(plan);
        if (others.stream().anyMatch(other -> other.state != AmendmentState.ISSUED)) {
            throw AmendmentProblem.AMENDMENT_OPEN.problem();
        }
        return create(AMENDMENT_CREATED, new Amendment(plan, others.size() + 1, texts.of(plan), now()));
    }

    Amendment edit(Amendment amendment, AmendmentDraft draft) {
        amendment.requireDraft();
        try {
            texts.check(amendment.plan, amendment.draft().text(), draft.text());
            new Places(amendment.before).refuseMoved(draft.text());
        } catch (Problem problem) {
            throw problem.placed() ? problem.under("/text") : problem;
        }
        var before = amendment.draft();
        amendment.edit(draft, now());
        return recorded(AMENDMENT_EDITED, amendment, before, amendment.draft());
    }

    void delete(Amendment amendment) {
        amendment.requireDraft();
        remove(amendment);
        recorded(AMENDMENT_DELETED, amendment);
    }

    AmendmentList list(Plan plan) {
        var seen = of(plan).stream().filter(caller::sees).toList();
        boolean open = seen.stream().anyMatch(amendment -> amendment.state != AmendmentState.ISSUED);
        return new AmendmentList(
                views(seen),
                tasks.readable(plan) ? signedTasks.changes(plan).size() : null,
                !open && plan.state() == PlanState.ISSUED && caller.may(PLAN_EDIT, plan));
    }

    /** What it changes, as frozen at its submission, else as things are; tasks only for who may read them. */
    public DifferenceView difference(Amendment amendment) {
        return DifferenceView.of(
                amendment.before,
                amendment.after,
                tasks.readable(amendment.plan) ? changes(amendment) : List.of(),
                amendment.version());
    }

    /** {@link #difference(Amendment)} with its tasks, whoever asks: what is signed. */
    public DifferenceView signed(Amendment amendment) {
        return DifferenceView.of(amendment.before, amendment.after, changes(amendment), amendment.version());
    }

    private List<TaskChange> changes(Amendment amendment) {
        return amendment.tasks == null ? signedTasks.changes(amendment.plan) : amendment.tasks;
    }

    /** The papers {@code amendment} amends beside the plan's own, in their order. */
    public List<IssuanceDraft> before(Amendment amendment) {
        return of(amendment.plan).stream()
                .filter(other -> other.ordinal < amendment.ordinal)
                .map(Amendment::issuance)
                .toList();
    }

    /** Those in force, in their order. */
    public List<Amendment> issued(Plan plan) {
        return of(plan).stream()
                .filter(amendment -> amendment.state == AmendmentState.ISSUED)
                .toList();
    }

    /** The day of the latest paper {@code amendment} amends. */
    LocalDate since(Amendment amendment) {
        var before = before(amendment);
        return (before.isEmpty() ? amendment.plan.issuance() : before.getLast()).issuedOn();
    }

    /** Those of {@code unit} that wait for a signature, and returned drafts. */
    public List<Amendment> open(Unit unit) {
        return list(
                "where unit = ?1 and (state = ?2 or state = ?3 and returnReason is not null)",
                unit,
                AmendmentState.SUBMITTED,
                AmendmentState.DRAFT);
    }

    /** A plan takes no number an amendment has. */
    @Override
    public void keep(Plan plan) {
        var issuance = plan.issuance();
        if (any(
                "where unit = ?1 and issuance.number = ?2 and issuance.notation = ?3 and year(issuance.issuedOn) = ?4",
                plan.unit(),
                issuance.number(),
                issuance.notation(),
                issuance.issuedOn().getYear())) {
            throw Problem.invalid("/number", AmendmentProblem.AMENDMENT_NUMBER_TAKEN);
        }
    }

    @Override
    protected List<AmendmentView> views(List<Amendment> amendments) {
        var today = BusinessClock.today(clock);
        var warnings = law.warnings(
                amendments.stream().map(amendment -> amendment.law(today)).toList());
        return amendments.stream()
                .map(amendment -> AmendmentView.of(amendment, warnings.get(amendment.id()), can(amendment)))
                .toList();
    }

    private List<Amendment> of(Plan plan) {
        return list("where plan = ?1 order by ordinal", plan);
    }

    private List<Action> can(Amendment amendment) {
        var possible =
                switch (amendment.state) {
                    case DRAFT -> List.of(PLAN_READ, PLAN_EDIT, PLAN_SUBMIT);
                    case SUBMITTED -> List.of(PLAN_READ, PLAN_SUBMIT, PLAN_RETURN, PLAN_ISSUE);
                    case ISSUED -> List.of(PLAN_READ);
                };
        return caller.allowed(amendment, possible).stream()
                .filter(action -> action != PLAN_ISSUE || duty.allows(amendment.submitted.byId(), amendment.unitId()))
                .toList();
    }
}

package vn.loa.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.people.access.Principal.Guest;
import vn.loa.people.access.Principal.Key;
import vn.loa.people.access.Principal.Nobody;
import vn.loa.people.access.Principal.Person;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** What each kind of caller may see and do. */
class PrincipalTest {
    private static final UUID COMMUNE = UUID.randomUUID();
    private static final UUID ASSIGNEE = UUID.randomUUID();
    private static final Jurisdiction AT = new Jurisdiction(COMMUNE, "VN.HT.X", List.of("VN.HT.X", "VN.HT.OLD"));

    private static final Row OWN_DRAFT = new Row(UUID.randomUUID(), COMMUNE, "VN.HT.X", false, false, Set.of());
    private static final Row OWN_DUTY = new Row(UUID.randomUUID(), COMMUNE, "VN.HT.X", true, false, Set.of(ASSIGNEE));
    private static final Row UNIT = new Row(COMMUNE, COMMUNE, "VN.HT.X", true, false, Set.of());
    private static final Row BESIDE =
            new Row(UUID.randomUUID(), UUID.randomUUID(), "VN.HT.Y", true, true, Set.of(ASSIGNEE));
    private static final Row BELOW = new Row(UUID.randomUUID(), UUID.randomUUID(), "VN.HT.X.A", true, false, Set.of());
    private static final Row BELOW_DRAFT =
            new Row(UUID.randomUUID(), UUID.randomUUID(), "VN.HT.X.A", false, false, Set.of());
    private static final Row PREDECESSORS =
            new Row(UUID.randomUUID(), UUID.randomUUID(), "VN.HT.OLD", true, false, Set.of());
    private static final Row ABOVE_ISSUED =
            new Row(UUID.randomUUID(), UUID.randomUUID(), "VN.HT", true, true, Set.of());
    private static final Row ABOVE = new Row(UUID.randomUUID(), UUID.randomUUID(), "VN.HT", true, false, Set.of());

    private final Person coordinator = person(Role.COORDINATOR, Set.of());
    private final Person contributor = person(Role.CONTRIBUTOR, Set.of(ASSIGNEE));
    private final Key key = key(Action.values());
    private final Guest guest = new Guest(UUID.randomUUID(), "Bưu điện xã", AT, ASSIGNEE);
    private final Nobody nobody = new Nobody();

    private record Row(UUID id, UUID unitId, String unitPath, boolean disclosed, boolean published, Set<UUID> assignees)
            implements Scoped {
        @Override
        public String subjectTitle() {
            return "row";
        }
    }

    @Test
    void aPersonAndAKeySeeTheUnitsRowsDisclosedOnesBelowAndPublishedOnesAbove() {
        for (Principal one : List.of(coordinator, key)) {
            assertThat(List.of(OWN_DRAFT, OWN_DUTY, UNIT, BELOW, PREDECESSORS, ABOVE_ISSUED))
                    .allMatch(one::sees);
            assertThat(List.of(BESIDE, BELOW_DRAFT, ABOVE)).noneMatch(one::sees);
        }
    }

    @Test
    void aGuestSeesTheOwnDutiesAndTheUnitTheyAreOwedTo() {
        assertThat(List.of(OWN_DUTY, UNIT)).allMatch(guest::sees);
        assertThat(List.of(OWN_DRAFT, BESIDE, BELOW, PREDECESSORS, ABOVE_ISSUED))
                .noneMatch(guest::sees);
    }

    @Test
    void nobodySeesAndMayNothing() {
        assertThat(List.of(OWN_DRAFT, OWN_DUTY, UNIT, BELOW, ABOVE_ISSUED)).noneMatch(nobody::sees);
        for (var action : Action.values()) {
            assertThat(nobody.may(action, OWN_DUTY)).as(action.name()).isFalse();
            assertThat(nobody.jurisdictions(action)).isEmpty();
        }
        assertThatThrownBy(nobody::actor).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(Fault.SIGN_IN_REQUIRED));
    }

    @Test
    void aPersonMayWhatTheRoleMay() {
        assertThat(coordinator.may(Action.TASK_EDIT, OWN_DRAFT)).isTrue();
        assertThat(coordinator.may(Action.TASK_EDIT, BELOW)).isFalse();
        assertThat(coordinator.may(Action.TASK_READ, BELOW)).isTrue();
        assertThat(coordinator.may(Action.PLAN_ISSUE, OWN_DRAFT)).isFalse();
        assertThat(contributor.may(Action.TASK_PROGRESS, OWN_DUTY)).isTrue();
        assertThat(contributor.may(Action.TASK_PROGRESS, OWN_DRAFT)).isFalse();
        assertThat(contributor.may(Action.TASK_PROGRESS, BESIDE)).isFalse();
    }

    @Test
    void aKeyMayOnlyWhatItsScopesSay() {
        var narrow = key(Action.ACTIVITY_READ, Action.ACTIVITY_LOG);
        assertThat(narrow.may(Action.ACTIVITY_LOG, OWN_DUTY)).isTrue();
        assertThat(narrow.may(Action.ACTIVITY_LOG, BELOW)).isFalse();
        assertThat(narrow.may(Action.ACTIVITY_READ, BELOW)).isTrue();
        assertThat(narrow.may(Action.TASK_READ, OWN_DUTY)).isFalse();
        assertThat(narrow.jurisdictions(Action.ACTIVITY_READ)).containsExactly(AT);
        assertThat(narrow.jurisdictions(Action.TASK_READ)).isEmpty();
    }

    @Test
    void noScopeLetsAKeySignHandleMoneyOrMakeAccounts() {
        assertThat(List.of(
                        Action.PLAN_EDIT,
                        Action.PLAN_SUBMIT,
                        Action.PLAN_RETURN,
                        Action.PLAN_ISSUE,
                        Action.PLAN_CLOSE,
                        Action.REPORT_SUBMIT,
                        Action.REPORT_APPROVE,
                        Action.BUDGET_EDIT,
                        Action.ACCOUNT_READ,
                        Action.ACCOUNT_EDIT))
                .noneMatch(action -> key.may(action, OWN_DRAFT));
        assertThat(key.jurisdictions(Action.ACCOUNT_READ)).isEmpty();
    }

    @Test
    void aGuestDoesTheOwnDutiesAndNothingElse() {
        assertThat(List.of(Action.TASK_READ, Action.TASK_PROGRESS, Action.ACTIVITY_READ, Action.ACTIVITY_LOG))
                .allMatch(action -> guest.may(action, OWN_DUTY))
                .noneMatch(action -> guest.may(action, OWN_DRAFT))
                .noneMatch(action -> guest.may(action, BESIDE));
        assertThat(guest.may(Action.EVIDENCE_ADD, UNIT)).isTrue();
        assertThat(guest.may(Action.TASK_EDIT, OWN_DUTY)).isFalse();
        assertThat(guest.may(Action.PLAN_READ, OWN_DRAFT)).isFalse();
        for (var action : Action.values()) {
            assertThat(guest.jurisdictions(action)).as("lists of " + action).isEmpty();
        }
    }

    @Test
    void theJournalTellsTheKindsApart() {
        assertThat(List.of(
                        coordinator.actor().kind(),
                        key.actor().kind(),
                        guest.actor().kind()))
                .containsExactly(ActorKind.PERSON, ActorKind.KEY, ActorKind.GUEST);
        assertThat(guest.actor()).isEqualTo(new Actor(ActorKind.GUEST, guest.id(), "Bưu điện xã"));
    }

    @Test
    void aKeyMayNothingItsOwnerMayNot() {
        var observers = new Key(key.id(), key.name(), AT, Set.of(Action.values()), person(Role.OBSERVER, Set.of()));
        assertThat(observers.may(Action.ACTIVITY_READ, OWN_DUTY)).isTrue();
        assertThat(observers.may(Action.ACTIVITY_LOG, OWN_DUTY)).isFalse();
        var nobodys = new Person(UUID.randomUUID(), "Đã nghỉ", null, List.of(), Set.of());
        var dead = new Key(key.id(), key.name(), AT, Set.of(Action.values()), nobodys);
        assertThat(List.of(OWN_DRAFT, UNIT, BELOW, ABOVE_ISSUED)).noneMatch(dead::sees);
        assertThat(dead.jurisdictions(Action.ACTIVITY_READ)).isEmpty();
    }

    @Test
    void aKeyForAUnitBelowShowsWhatItsOwnerSeesThereAndNoMore() {
        var below = new Jurisdiction(BELOW.unitId(), "VN.HT.X.A", List.of("VN.HT.X.A"));
        var narrow = new Key(key.id(), key.name(), below, Set.of(Action.TASK_READ), coordinator);
        assertThat(List.of(BELOW, ABOVE_ISSUED)).allMatch(narrow::sees);
        assertThat(List.of(OWN_DRAFT, OWN_DUTY, BELOW_DRAFT, PREDECESSORS)).noneMatch(narrow::sees);
        assertThat(narrow.jurisdictions(Action.TASK_READ))
                .containsExactly(new Jurisdiction(COMMUNE, "VN.HT.X", List.of("VN.HT.X.A")));
        assertThat(narrow.own(Action.TASK_READ)).isEmpty();
        var elsewhere = new Jurisdiction(UUID.randomUUID(), "VN.HT.Y", List.of("VN.HT.Y"));
        var lost = new Key(key.id(), key.name(), elsewhere, Set.of(Action.TASK_READ), coordinator);
        assertThat(lost.jurisdictions(Action.TASK_READ)).isEmpty();
        assertThat(lost.sees(BESIDE)).isFalse();
    }

    private static Person person(Role role, Set<UUID> assignees) {
        return new Person(
                UUID.randomUUID(), "Trần Thị Ngọc Hà", UUID.randomUUID(), List.of(new Grant(role, AT)), assignees);
    }

    private static Key key(Action... scopes) {
        return new Key(UUID.randomUUID(), "Phần mềm một cửa", AT, Set.of(scopes), person(Role.COORDINATOR, Set.of()));
    }
}

package vn.loa.people.access;

import static vn.loa.people.access.Action.*;
import static vn.loa.people.access.Reach.*;
import static vn.loa.people.access.Role.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The only table of rights: an action not listed is not allowed. Rendered to {@code policy.golden.md} and tested over HTTP cell by cell.
 */
public final class Policy {
    private static final Map<Role, Map<Action, Reach>> TABLE = new EnumMap<>(Role.class);
    private static final Map<Action, Reach> KEYS = new EnumMap<>(Action.class);
    private static final Map<Action, Reach> GUESTS = new EnumMap<>(Action.class);

    static {
        Action[] reads = {
            ASSIGNEE_READ,
            CHANNEL_READ,
            KNOWN_DOCUMENT_READ,
            PLAN_READ,
            PLAN_IMPORT_READ,
            EVIDENCE_READ,
            TASK_READ,
            ACTIVITY_READ,
            BROADCAST_READ,
            PLAY_SOURCE_READ,
            BUDGET_READ,
            REPORTING_REGIME_READ,
            REPORT_READ,
            CRITERIA_SET_READ,
            SCORECARD_READ
        };
        for (var role : Role.values()) {
            grant(role, EVERYWHERE, UNIT_READ);
            grant(role, SUBTREE, reads);
            // Whoever reads a task may comment on it; programs and outside parties stay out of what colleagues say.
            grant(role, SUBTREE, TASK_COMMENT);
        }
        grant(
                LEADER,
                UNIT,
                PLAN_RETURN,
                PLAN_ISSUE,
                PLAN_CLOSE,
                PLAN_PUBLISH,
                TASK_EXTEND,
                TASK_URGE,
                BROADCAST_APPROVE,
                REPORT_RETURN,
                REPORT_APPROVE,
                REPORT_SCAN,
                REPORT_PUBLISH,
                SCORECARD_SUBMIT,
                JOURNAL_READ);
        grant(
                COORDINATOR,
                UNIT,
                ASSIGNEE_EDIT,
                CHANNEL_EDIT,
                KNOWN_DOCUMENT_EDIT,
                PLAN_EDIT,
                PLAN_SUBMIT,
                PLAN_PUBLISH,
                PLAN_IMPORT_EDIT,
                REPORTING_REGIME_EDIT,
                TASK_EDIT,
                TASK_PROGRESS,
                TASK_EXTEND,
                TASK_URGE,
                EVIDENCE_ADD,
                ACTIVITY_LOG,
                BROADCAST_EDIT,
                BROADCAST_REVIEW,
                BROADCAST_AIR,
                PLAY_SOURCE_EDIT,
                PLAY_LOG_ADD,
                REPORT_COMPILE,
                REPORT_SUBMIT,
                REPORT_SCAN,
                REPORT_SEND,
                REPORT_PUBLISH,
                CRITERIA_SET_EDIT,
                SCORECARD_EDIT,
                API_KEY_READ,
                API_KEY_EDIT,
                WEBHOOK_READ,
                WEBHOOK_EDIT,
                JOURNAL_READ);
        grant(LEADER, BELOW, REPORT_ACCEPT, REPORT_REOPEN, SCORECARD_APPRAISE);
        grant(COORDINATOR, BELOW, REPORT_ACCEPT, REPORT_REOPEN, SCORECARD_APPRAISE);
        grant(ACCOUNTANT, UNIT, EVIDENCE_ADD, ACTIVITY_LOG, BUDGET_EDIT);
        grant(CONTRIBUTOR, UNIT, EVIDENCE_ADD);
        grant(CONTRIBUTOR, OWN, TASK_PROGRESS, ACTIVITY_LOG, BROADCAST_EDIT, BROADCAST_AIR);
        grant(OBSERVER, UNIT, JOURNAL_READ);
        // A province's or the nation's administrator sets up the communes below.
        grant(ADMINISTRATOR, SUBTREE, UNIT_SETUP, UNIT_EDIT, ACCOUNT_READ, ACCOUNT_EDIT, REPORTING_REGIME_EDIT);
        grant(
                ADMINISTRATOR,
                UNIT,
                ASSIGNEE_EDIT,
                KNOWN_DOCUMENT_EDIT,
                API_KEY_READ,
                API_KEY_EDIT,
                WEBHOOK_READ,
                WEBHOOK_EDIT,
                JOURNAL_READ);
        grant(ADMINISTRATOR, TOP, JOB_READ);
        // Only people write and sign papers, handle money and create accounts.
        put(KEYS, EVERYWHERE, UNIT_READ);
        put(KEYS, SUBTREE, reads);
        put(
                KEYS,
                UNIT,
                ASSIGNEE_EDIT,
                CHANNEL_EDIT,
                KNOWN_DOCUMENT_EDIT,
                EVIDENCE_ADD,
                TASK_PROGRESS,
                ACTIVITY_LOG,
                PLAY_LOG_ADD,
                JOURNAL_READ);
        put(GUESTS, OWN, TASK_READ, TASK_PROGRESS, ACTIVITY_READ, ACTIVITY_LOG);
        put(GUESTS, UNIT, UNIT_READ, EVIDENCE_ADD);
    }

    private Policy() {}

    /** How far {@code role} may do {@code action}, or nothing where it may not at all. */
    public static Optional<Reach> reach(Role role, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(role, Map.of()).get(action));
    }

    /** The maximum reach of a key for {@code action}: its scopes narrow it. */
    public static Optional<Reach> ofKeys(Action action) {
        return Optional.ofNullable(KEYS.get(action));
    }

    /** How far a guest may do {@code action}: the tasks of the guest's assignee, and what their work needs. */
    public static Optional<Reach> ofGuests(Action action) {
        return Optional.ofNullable(GUESTS.get(action));
    }

    private static void grant(Role role, Reach reach, Action... actions) {
        put(TABLE.computeIfAbsent(role, r -> new EnumMap<>(Action.class)), reach, actions);
    }

    private static void put(Map<Action, Reach> rights, Reach reach, Action... actions) {
        for (var action : actions) {
            rights.put(action, reach);
        }
    }
}

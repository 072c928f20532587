package vn.loa.access;

/** Everything that can be asked for, as {@code can} lists it to clients. Reading comes first for each noun. */
public enum Action {
    UNIT_READ,
    ACCOUNT_READ,
    ACCOUNT_EDIT,
    ASSIGNEE_READ,
    ASSIGNEE_EDIT,
    CHANNEL_READ,
    CHANNEL_EDIT,
    PLAN_READ,
    PLAN_EDIT,
    PLAN_SUBMIT,
    PLAN_RETURN,
    PLAN_ISSUE,
    PLAN_CLOSE,
    EVIDENCE_READ,
    EVIDENCE_ADD,
    TASK_READ,
    TASK_EDIT,
    TASK_PROGRESS,
    ACTIVITY_READ,
    ACTIVITY_LOG,
    BUDGET_READ,
    BUDGET_EDIT,
    REPORT_READ,
    REPORT_COMPILE,
    REPORT_SUBMIT,
    REPORT_RETURN,
    REPORT_APPROVE,
    JOURNAL_READ
}

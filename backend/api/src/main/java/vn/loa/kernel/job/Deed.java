package vn.loa.kernel.job;

/** What the runs of all jobs do, each counted. */
public enum Deed {
    REPORTS_DRAFTED,
    MAILS_SENT,
    MAILS_REFUSED,
    DELIVERIES_SENT,
    DELIVERIES_REFUSED,
    UNITS_RENAMED,
    SESSIONS_FORGOTTEN,
    SIGN_INS_FORGOTTEN,
    DEVICES_FORGOTTEN,
    REQUESTS_FORGOTTEN,
    DELIVERIES_FORGOTTEN
}

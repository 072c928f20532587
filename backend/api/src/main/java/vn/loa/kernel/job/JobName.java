package vn.loa.kernel.job;

/** All that runs by the clock, as clients know it. */
public enum JobName {
    DRAFT_REPORTS,
    SEND_DIGESTS,
    SEND_WEBHOOKS,
    BEGIN_UNIT_NAMES,
    FORGET_SESSIONS,
    FORGET_REQUESTS,
    FORGET_DELIVERIES
}

package vn.loa.reading.term;

/** What a clause of a plan is about. */
public enum ClauseKind {
    PURPOSE,
    REQUIREMENT,
    TARGET,
    TOPIC,
    CHANNEL,
    FUNDING,
    DUTY,
    LEGAL_BASIS,
    TEXT
}

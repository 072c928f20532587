package vn.loa.work.amendment;

/** The states of an amendment: being written, waiting for the leader, in force. */
public enum AmendmentState {
    DRAFT,
    SUBMITTED,
    ISSUED
}

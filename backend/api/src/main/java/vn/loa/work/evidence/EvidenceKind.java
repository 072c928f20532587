package vn.loa.work.evidence;

/** A file that Loa keeps, or the address of a page it does not. */
public enum EvidenceKind {
    FILE,
    LINK
}

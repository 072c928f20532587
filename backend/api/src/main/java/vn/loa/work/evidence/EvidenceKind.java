package vn.loa.work.evidence;

/** A file that Loa stores, or the address of a page that it does not store. */
public enum EvidenceKind {
    FILE,
    LINK
}

package vn.loa.work.plan;

/**
 * On whose behalf a document is signed (Nghị định 30/2020/NĐ-CP): for the committee (TM), for its chairman (KT), as acting chairman (Q), by the
 * chairman's order (TL) or authorization (TUQ).
 */
public enum SigningAuthority {
    TM,
    KT,
    Q,
    TL,
    TUQ;

    /** Whether the paper is the whole committee's. */
    public boolean forTheCommittee() {
        return this == TM || this == KT || this == Q;
    }
}

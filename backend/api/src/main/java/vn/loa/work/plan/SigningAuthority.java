package vn.loa.work.plan;

/** On whose behalf a document is signed (Nghị định 30/2020/NĐ-CP): the collective, the head, or by order or delegation. */
public enum SigningAuthority {
    TM,
    KT,
    TL,
    TUQ
}

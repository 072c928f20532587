package vn.loa.evidence;

import vn.loa.journal.Fact;

enum EvidenceFact implements Fact {
    EVIDENCE_ADDED;

    @Override
    public String noun() {
        return "evidence";
    }
}

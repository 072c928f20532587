package vn.loa.work.evidence;

import vn.loa.people.journal.Fact;

enum EvidenceFact implements Fact {
    EVIDENCE_ADDED
}

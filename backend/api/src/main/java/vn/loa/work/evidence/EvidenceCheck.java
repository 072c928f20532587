package vn.loa.work.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import vn.loa.people.journal.FileCheck;

/** Every file of evidence. */
@ApplicationScoped
class EvidenceCheck extends FileCheck {
    EvidenceCheck() {
        super(
                "evidence",
                "tệp kiểm chứng / files of evidence",
                "select id, sha256 from evidence where sha256 is not null order by id");
    }
}

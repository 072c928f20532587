package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.loa.people.journal.FileCheck;

/** Every signed document that a plan was entered from. */
@ApplicationScoped
class OriginalCheck extends FileCheck {
    OriginalCheck() {
        super(
                "plan",
                "bản gốc đã ký của kế hoạch / signed originals of plans",
                "select id, original ->> 'sha256' as sha256 from plan where original is not null order by id");
    }
}

package vn.loa.people.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;

/** Every unit's chain from its first entry to its head. */
@ApplicationScoped
class ChainCheck implements Check {
    @Inject
    Sql sql;

    @Inject
    Verifier verifier;

    @Override
    public void look(Findings findings) {
        var units = sql.of("select unit_id from journal_head union select unit_id from journal_entry order by 1")
                .list(UUID.class);
        for (var unit : units) {
            var found = verifier.verify(unit);
            findings.looked("chuỗi nhật ký / chains of the journal", 1);
            findings.looked("mục nhật ký / entries of the journal", found.entries());
            if (!found.whole()) {
                findings.broken(
                        "unit " + unit,
                        "nhật ký hỏng từ mục " + found.firstBroken(),
                        "the journal is broken from entry " + found.firstBroken() + " on");
            }
        }
    }
}

package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.journal.Check;
import vn.loa.people.journal.Findings;

/** Every figure that was frozen, with its rows, against the report's hash. */
@ApplicationScoped
class FrozenReportCheck implements Check {
    private record Sealed(UUID id, String hash) {}

    @Inject
    Sql sql;

    @Inject
    Reports reports;

    @Override
    public void look(Findings findings) {
        var frozen = sql.of("select id from report where state <> 'DRAFT' order by id")
                .list(UUID.class);
        for (var id : frozen) {
            findings.looked("báo cáo đã chốt số liệu / reports with frozen figures", 1);
            if (!reports.whole(id)) {
                findings.broken(
                        "report " + id,
                        "số liệu hoặc lời không còn như khi chốt",
                        "its figures or text are no longer what was frozen");
            }
        }
    }

    /** A signed report stays as it is. */
    @Override
    public void seals(BiConsumer<String, String> seal) {
        sql.of("select id, content_hash as hash from report where state not in ('DRAFT', 'SUBMITTED')")
                .list(Sealed.class)
                .forEach(one -> seal.accept("report-" + one.id, String.valueOf(one.hash)));
    }
}

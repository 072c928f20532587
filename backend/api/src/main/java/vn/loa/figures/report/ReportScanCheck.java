package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.journal.FileCheck;

/** Every scan of a signed report. */
@ApplicationScoped
class ReportScanCheck extends FileCheck {
    private record Sealed(UUID id, String sha256) {}

    @Inject
    Sql sql;

    ReportScanCheck() {
        super(
                "report",
                "bản scan của báo cáo đã ký / scans of signed reports",
                "select id, scan ->> 'sha256' as sha256 from report where scan is not null order by id");
    }

    /** Once the unit above has decided, it stays. */
    @Override
    public void seals(BiConsumer<String, String> seal) {
        sql.of(
                        "select id, scan ->> 'sha256' as sha256 from report where scan is not null and state in ('RETURNED', 'ACCEPTED')")
                .list(Sealed.class)
                .forEach(one -> seal.accept("scan-" + one.id, one.sha256));
    }
}

package vn.loa.paper.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loa.figures.report.Report;
import vn.loa.work.amendment.Amendments;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.Tasks;

/** What was signed, as files of the store. */
@ApplicationScoped
public class PaperFiles {
    /** @param number as on the paper, {@code 15/KH-UBND} */
    public record PaperFile(String name, String number, LocalDate signedOn, String sha256) {}

    @Inject
    SignedPlans plans;

    @Inject
    SignedAmendments amended;

    @Inject
    SignedReports reports;

    @Inject
    SignedPapers papers;

    @Inject
    Amendments amendments;

    @Inject
    Tasks tasks;

    @Inject
    Layout.Catalogue layouts;

    /** The paper of an issued plan and those that amend it; with the tables of tasks for who may read tasks. */
    public List<PaperFile> of(Plan plan) throws IOException {
        boolean annexed = tasks.readable(plan);
        var files = new ArrayList<PaperFile>();
        var issuance = plan.issuance();
        var original = plan.signedOriginal().orElse(null);
        files.add(
                original == null
                        ? file(
                                PaperKind.PLAN,
                                issuance,
                                papers.of(
                                        PaperKind.PLAN,
                                        plan.id(),
                                        annexed,
                                        issuance.issuedOn(),
                                        () -> plans.paper(plan, annexed)))
                        : new PaperFile(
                                original.fileName(),
                                issuance.documentNumber(),
                                issuance.issuedOn(),
                                original.sha256()));
        for (var amendment : amendments.issued(plan)) {
            files.add(file(
                    PaperKind.AMENDMENT,
                    amendment.issuance(),
                    papers.of(
                            PaperKind.AMENDMENT,
                            amendment.id(),
                            annexed,
                            amendment.issuance().issuedOn(),
                            () -> amended.paper(amendment, annexed))));
        }
        return files;
    }

    /** The paper of a report, and the scan of it that was attached; none before its signature. */
    public List<PaperFile> of(Report report) throws IOException {
        var issuance = report.issuance();
        if (issuance == null) {
            return List.of();
        }
        var files = new ArrayList<PaperFile>();
        files.add(file(
                PaperKind.REPORT,
                issuance,
                papers.of(PaperKind.REPORT, report.id(), false, issuance.issuedOn(), () -> reports.paper(report))));
        report.signedScan()
                .map(scan -> new PaperFile(
                        PaperKind.REPORT.scanName(issuance.documentNumber()),
                        issuance.documentNumber(),
                        issuance.issuedOn(),
                        scan.sha256()))
                .ifPresent(files::add);
        return files;
    }

    private PaperFile file(PaperKind kind, IssuanceDraft issuance, SignedPaper paper) throws IOException {
        var number = issuance.documentNumber();
        return new PaperFile(
                kind.fileName(number, Format.PDF), number, issuance.issuedOn(), papers.kept(paper, Format.PDF));
    }

    /** Any page of HTML as PDF, by what writes papers. */
    public byte[] pdf(String html, LocalDate day) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(html, layouts.on(day), day, out);
        return out.toByteArray();
    }
}

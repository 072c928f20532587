package vn.loa.paper.binder;

import java.time.LocalDateTime;
import java.util.List;
import vn.loa.figures.report.FrozenReport;
import vn.loa.paper.writer.PaperFiles.PaperFile;
import vn.loa.problem.Language;

/**
 * What goes into one ZIP.
 *
 * @param name of the file, without its ending
 * @param kind "Kế hoạch" or "Báo cáo", in the caller's language
 * @param number of the paper; null before its signature
 * @param madeAt in Việt Nam
 * @param frozen of a report; null for a plan
 * @param proofs those the caller may see
 * @param withheld how many others there are
 * @param later how many were added to what a report counts after it was frozen
 */
record Binder(
        Language language,
        String name,
        String kind,
        String number,
        String title,
        String unit,
        LocalDateTime madeAt,
        String madeBy,
        FrozenReport frozen,
        List<PaperFile> papers,
        List<Proof> proofs,
        int withheld,
        int later) {
    BinderView view() {
        var files = proofs.stream().filter(Proof::file).toList();
        return new BinderView(
                name + ".zip",
                papers.size(),
                files.size(),
                files.stream().mapToLong(Proof::size).sum(),
                proofs.size() - files.size(),
                withheld,
                later);
    }
}

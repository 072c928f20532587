package vn.loa.figures.report;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;

/** What a person should know of the reports a consolidated one is summed from. */
final class PartWarnings {
    private final Report report;
    private final List<ReportPart> parts;
    private final Tongue tongue;

    private PartWarnings(Report report, List<ReportPart> parts, Tongue tongue) {
        this.report = report;
        this.parts = parts;
        this.tongue = tongue;
    }

    static List<Warning> of(Report report, List<ReportPart> parts, Tongue tongue) {
        return parts.isEmpty() ? List.of() : new PartWarnings(report, parts, tongue).all();
    }

    private List<Warning> all() {
        return Stream.of(corrected(), since(), missing(), unaccepted())
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Stream<Warning> corrected() {
        return parts.stream()
                .filter(part -> part.taken() && part.outrun(report.basis))
                .map(part -> warning(
                        "PART_CORRECTED",
                        part.newerId(),
                        report.way.state == ReportState.DRAFT
                                ? tongue.say(
                                        "{0} đã gửi bản lần {1} sau khi tổng hợp; hãy tổng hợp lại để lấy bản mới.",
                                        "{0} has sent edition {1} since; consolidate again to take it.",
                                        part.name(),
                                        part.newerEdition())
                                : tongue.say(
                                        "{0} đã gửi bản lần {1} sau khi tổng hợp; báo cáo này giữ số liệu của bản lần {2}.",
                                        "{0} has sent edition {1} since; this report stands with edition {2}.",
                                        part.name(),
                                        part.newerEdition(),
                                        part.edition())));
    }

    private Stream<Warning> since() {
        return named(
                "PARTS_SENT_SINCE",
                part -> !part.taken() && part.outrun(report.basis),
                "Đã có thêm báo cáo sau khi tổng hợp: {0}.",
                "Reports that came since: {0}.");
    }

    private Stream<Warning> missing() {
        return named(
                "PARTS_MISSING",
                part -> !part.taken(),
                "Chưa tổng hợp báo cáo của: {0}.",
                "Without the reports of: {0}.");
    }

    private Stream<Warning> unaccepted() {
        return named(
                "PARTS_NOT_ACCEPTED",
                part -> part.taken() && part.state() != ReportState.ACCEPTED,
                "Lấy cả báo cáo mới gửi, chưa được chấp nhận, của: {0}.",
                "Sums reports that were sent and not accepted yet, of: {0}.");
    }

    private Stream<Warning> named(String code, Predicate<ReportPart> which, String vi, String en) {
        var names = parts.stream().filter(which).map(ReportPart::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.of() : Stream.of(warning(code, report.id(), tongue.say(vi, en, names)));
    }

    private static Warning warning(String code, UUID subject, String detail) {
        return new Warning(code, subject, detail);
    }
}

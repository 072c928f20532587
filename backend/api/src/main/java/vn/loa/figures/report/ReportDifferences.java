package vn.loa.figures.report;

import static vn.loa.figures.report.ReportDifferenceView.DifferenceKind.*;
import static vn.loa.figures.report.ReportDifferenceView.RowChange.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.figures.report.ReportDifferenceView.RowDifference;
import vn.loa.kernel.http.Tongue;
import vn.loa.work.figure.FigureCode;

/** What a correction changes, generated from both editions: the head, each section, each figure with the rows that made the difference. */
@ApplicationScoped
class ReportDifferences {
    @Inject
    ReportSections sections;

    @Inject
    ReportFigures figures;

    @Inject
    Tongue tongue;

    /** Nothing for a first edition. */
    List<ReportDifferenceView> of(Report report) {
        var corrected = report.corrects;
        return corrected == null
                ? List.of()
                : Stream.of(head(corrected, report), sections(corrected, report), figures(corrected, report))
                        .flatMap(List::stream)
                        .filter(ReportDifferenceView::differs)
                        .toList();
    }

    private List<ReportDifferenceView> head(Report before, Report after) {
        return List.of(
                text(HEAD, "title", tongue.say("Tên báo cáo", "Title"), before.title, after.title),
                text(HEAD, "place", tongue.say("Địa danh", "Place"), before.place, after.place),
                text(
                        HEAD,
                        "recipients",
                        tongue.say("Nơi nhận", "Recipients"),
                        String.join("\n", before.recipients),
                        String.join("\n", after.recipients)));
    }

    private List<ReportDifferenceView> sections(Report corrected, Report report) {
        var before = sections.of(List.of(corrected)).stream()
                .collect(Collectors.toMap(section -> section.code, Function.identity()));
        return sections.of(List.of(report)).stream()
                .map(after -> text(SECTION, after.code, after.heading, written(before.get(after.code)), written(after)))
                .toList();
    }

    private static String written(ReportSection section) {
        return section.heading + "\n" + section.text;
    }

    private List<ReportDifferenceView> figures(Report corrected, Report report) {
        var before = figures.content(corrected);
        var after = figures.content(report);
        var now = after.keySet().stream()
                .collect(Collectors.toMap(code -> earlier(code, before, after), Function.identity()));
        var codes = new LinkedHashSet<>(after.keySet());
        before.keySet().stream().filter(code -> !now.containsKey(code)).forEach(codes::add);
        return codes.stream()
                .map(code -> figure(code, before.get(earlier(code, before, after)), after.get(code)))
                .toList();
    }

    /** The code it had before: what was alone in its measure names it once it is not. */
    private static String earlier(
            String code, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        return before.containsKey(code) || !after.containsKey(code)
                ? code
                : before.keySet().stream()
                        .filter(other -> !after.containsKey(other))
                        .filter(other -> FigureCode.of(other).sameBesideMeasure(FigureCode.of(code)))
                        .filter(other -> Objects.equals(
                                before.get(other).get("measure"),
                                after.get(code).get("measure")))
                        .findFirst()
                        .orElse(code);
    }

    private ReportDifferenceView figure(String code, Map<String, Object> before, Map<String, Object> after) {
        return new ReportDifferenceView(
                FIGURE,
                code,
                FigureCode.of(code).name(tongue.language()),
                value(before),
                value(after),
                rows(byId(before), byId(after)));
    }

    private static String value(Map<String, Object> figure) {
        return figure == null
                ? null
                : figure.containsKey("denominator")
                        ? figure.get("numerator") + "/" + figure.get("denominator")
                        : String.valueOf(figure.get("value"));
    }

    private static Map<UUID, Map<?, ?>> byId(Map<String, Object> figure) {
        var rows = new LinkedHashMap<UUID, Map<?, ?>>();
        if (figure != null) {
            ((List<?>) figure.get("rows"))
                    .forEach(row -> rows.put(UUID.fromString((String) ((Map<?, ?>) row).get("id")), (Map<?, ?>) row));
        }
        return rows;
    }

    private static List<RowDifference> rows(Map<UUID, Map<?, ?>> before, Map<UUID, Map<?, ?>> after) {
        var differences = new ArrayList<RowDifference>();
        after.forEach((id, row) -> {
            if (!before.containsKey(id)) {
                differences.add(new RowDifference(id, title(row), ADDED));
            } else if (!Objects.equals(before.get(id), row)) {
                differences.add(new RowDifference(id, title(row), CHANGED));
            }
        });
        before.forEach((id, row) -> {
            if (!after.containsKey(id)) {
                differences.add(new RowDifference(id, title(row), REMOVED));
            }
        });
        return differences;
    }

    private static String title(Map<?, ?> row) {
        return (String) row.get("title");
    }

    private static ReportDifferenceView text(
            ReportDifferenceView.DifferenceKind kind, String code, String title, String before, String after) {
        return new ReportDifferenceView(kind, code, title, before, after, List.of());
    }
}

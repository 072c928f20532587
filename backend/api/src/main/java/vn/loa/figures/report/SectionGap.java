package vn.loa.figures.report;

import java.util.Set;
import java.util.stream.Stream;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;

/** One reason why a report cannot be submitted yet, shown before as a warning, and at submission as an error in the problem. */
record SectionGap(ReportSection section, ReportProblem problem, String detail) {
    static Stream<SectionGap> of(ReportSection section, Set<String> known) {
        if (section.text.isBlank()) {
            return Stream.of(new SectionGap(section, ReportProblem.SECTION_BLANK, null));
        }
        if (section.waits()) {
            return Stream.of(new SectionGap(section, ReportProblem.SECTION_LACKS_CAUSES, null));
        }
        var unknown = section.unknown(known);
        return unknown.isEmpty()
                ? Stream.empty()
                : Stream.of(new SectionGap(section, ReportProblem.SECTION_UNKNOWN_FIGURE, String.join(", ", unknown)));
    }

    String pointer() {
        return "/sections/" + section.code + "/text";
    }

    Object[] arguments() {
        return new Object[] {section.heading, detail};
    }

    Warning warning(Tongue tongue) {
        return new Warning(
                problem.name(),
                section.id(),
                tongue.say(problem.text().vi(), problem.text().en(), arguments()));
    }
}

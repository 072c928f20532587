package vn.loa.reading.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.reading.source.SourceReading;

/**
 * Measures the preflight: each of fifty right papers is spoilt by one fault of each kind. Prints a Markdown table, and writes it to the
 * given file. {@code -v} also lists what was missed and what was said of right papers.
 *
 * <p>Arguments: {@code [-v] [-o file]}.
 */
public final class SeededFaults {
    /** @param missed papers whose fault was not found; @param others findings of other rules than the seeded one */
    record Score(SeededFault fault, int papers, List<String> missed, List<String> others) {}

    private SeededFaults() {}

    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        var table = table(given.contains("-v"));
        System.out.println(table);
        int out = given.indexOf("-o");
        if (out >= 0) {
            Files.writeString(Path.of(given.get(out + 1)), table);
        }
    }

    static Preflight look(SpecimenPaper paper) {
        var file = paper.write();
        try {
            return Preflight.of(Paper.of(SourceReading.formed(file)), paper.known(), Specimens.LOOKUP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            file.toFile().delete();
        }
    }

    /** What is said of papers that are right. */
    static List<String> falseAlarms(List<SpecimenPaper> papers) {
        return papers.stream()
                .flatMap(paper -> look(paper).findings().stream()
                        .map(finding -> paper.unit + " " + paper.kind + ": " + said(finding)))
                .toList();
    }

    static Score score(SeededFault fault) {
        return score(fault, Specimens.all());
    }

    static Score score(SeededFault fault, List<SpecimenPaper> papers) {
        var missed = new java.util.ArrayList<String>();
        var others = new java.util.ArrayList<String>();
        papers.forEach(paper -> {
            var name = paper.unit + " " + paper.kind + " " + paper.subject;
            fault.into(paper);
            var findings = look(paper).findings();
            if (findings.stream().noneMatch(finding -> finding.rule() == fault.rule)) {
                missed.add(name);
            }
            findings.stream()
                    .filter(finding -> finding.rule() != fault.rule)
                    .forEach(finding -> others.add(name + ": " + said(finding)));
        });
        return new Score(fault, papers.size(), missed, others);
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.written() + " → " + finding.expected();
    }

    private static String table(boolean verbose) {
        var scores = java.util.Arrays.stream(SeededFault.values())
                .map(SeededFaults::score)
                .toList();
        var alarms = falseAlarms(Specimens.all());
        var out = new StringBuilder("""
                # What the preflight finds

                Written by `./loa faults`: fifty papers of ten communes (plans, reports, requests, programmes) that are right, each spoilt by one
                fault of each kind. The papers and the faults were written by who wrote the rules, so this shows that every rule works, not how papers
                of other hands fare. *Others* are findings of other rules in the spoilt papers; most are the fault seen from another side.

                | fault | rule | papers | found | recall | others a paper |
                |---|---|---:|---:|---:|---:|
                """);
        int papers = 0;
        int found = 0;
        for (var score : scores) {
            int hits = score.papers() - score.missed().size();
            papers += score.papers();
            found += hits;
            out.append(row(
                    score.fault().name(),
                    score.fault().rule.name(),
                    score.papers(),
                    hits,
                    score.others().size()));
        }
        int others = scores.stream().mapToInt(score -> score.others().size()).sum();
        out.append(row("**all**", "", papers, found, others));
        out.append("\nOf the fifty right papers: %d false alarms (%.2f a paper).\n"
                .formatted(alarms.size(), alarms.size() / 50.0));
        if (verbose) {
            alarms.forEach(alarm -> out.append("- alarm ").append(alarm).append('\n'));
            scores.forEach(
                    score -> IntStream.range(0, Math.min(3, score.missed().size()))
                            .forEach(i -> out.append("- missed ")
                                    .append(score.fault())
                                    .append(' ')
                                    .append(score.missed().get(i))
                                    .append('\n')));
            scores.forEach(
                    score -> IntStream.range(0, Math.min(2, score.others().size()))
                            .forEach(i -> out.append("- other ")
                                    .append(score.fault())
                                    .append(' ')
                                    .append(score.others().get(i))
                                    .append('\n')));
        }
        return out.toString();
    }

    private static String row(String fault, String rule, int papers, int found, int others) {
        return "| %s | %s | %d | %d | %.3f | %.2f |%n"
                .formatted(fault, rule, papers, found, (double) found / papers, (double) others / papers);
    }
}

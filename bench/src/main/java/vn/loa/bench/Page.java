package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code docs/performance.md}: the table between two marks, what stands around it is written by hand. */
final class Page {
    private static final String BEGIN = "<!-- written by ./loa bench -->";
    private static final String END = "<!-- end -->";

    private final Path file;
    private final Scale scale;
    private final int rounds;
    private final double seconds;
    private final int connections;
    private final List<String> lines = new ArrayList<>();
    private String filled;
    private String process;

    Page(Path root, Scale scale, int rounds, double seconds, int connections) {
        file = root.resolve("docs/performance.md");
        this.scale = scale;
        this.rounds = rounds;
        this.seconds = seconds;
        this.connections = connections;
    }

    void filled(double took, Map<String, Long> rows) {
        filled = "filled in %.0f s with %s".formatted(took, rows);
    }

    String rows() {
        return filled;
    }

    void started(double took, long megabytes) {
        process = "ready %.1f s after its start with existing data; resident memory %d MB then".formatted(took, megabytes);
    }

    void loaded(long megabytes) {
        process += ", %d MB after the load".formatted(megabytes);
    }

    void spring(double toReady, long megabytes) {
        process += "; the Spring service ready after %.1f s, %d MB after the load".formatted(toReady, megabytes);
    }

    /** @param limit null where pgbench is not installed or only Loa does it */
    void row(Work work, Round limit, Round vertx, Round spring, Round loa) {
        lines.add("| %s: %s | %s | %s | %s | %s | %s | %s | %s | %s / %s / %s | %s | %s | %s | %d |"
                .formatted(
                        work.title, work.call, rate(loa), rate(vertx), rate(spring), rate(limit), share(loa, vertx), share(loa, spring),
                        share(loa, limit), number(loa.p50()), number(loa.p95()), number(loa.p99()), number(loa.processor()),
                        processor(vertx), processor(spring), loa.bad()));
    }

    private static String processor(Round round) {
        return round == null ? "" : number(round.processor());
    }

    private static String rate(Round round) {
        return round == null ? "" : number(round.perSecond());
    }

    private static String share(Round loa, Round other) {
        return other == null ? "" : String.format(Locale.ROOT, "%.2f", loa.perSecond() / other.perSecond());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    void write() throws IOException {
        var table = new StringBuilder(BEGIN).append("\n\n");
        table.append("`./loa bench %s %d %s`, %s, %s: %d connections, medians of %d interleaved rounds of %s s; %s; Loa %s.\n\n"
                .formatted(
                        scale.name().toLowerCase(Locale.ROOT), rounds, number(seconds), LocalDate.now(), machine(), connections, rounds,
                        number(seconds), filled, process));
        table.append("| work | Loa, a second | Vert.x | Spring | database | Loa of Vert.x | Loa of Spring | Loa of database "
                + "| Loa p50 / p95 / p99, ms | Loa CPU, ms a request | Vert.x CPU | Spring CPU | bad |\n");
        table.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        lines.forEach(line -> table.append(line).append('\n'));
        table.append('\n').append(END);
        var text = Files.readString(file);
        Files.writeString(
                file, text.substring(0, text.indexOf(BEGIN)) + table + text.substring(text.indexOf(END, text.indexOf(BEGIN)) + END.length()));
        System.out.println(table);
    }

    private static String machine() throws IOException {
        var model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        return "%d × %s, %d GB".formatted(Runtime.getRuntime().availableProcessors(), model, Long.parseLong(memory) / 1_000_000);
    }
}

package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the database alone gives: the same statements through {@code pgbench -M prepared}, where it is installed. */
final class Limit {
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    private final Map<String, String> database;
    private final Path scratch;
    private final String path;
    private final int communes;

    Limit(Map<String, String> database, Path scratch, String path, int communes) {
        this.database = database;
        this.scratch = scratch;
        this.path = path;
        this.communes = communes;
    }

    static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /** Transactions a second. */
    double take(Work work, int connections, double seconds) throws IOException, InterruptedException {
        var script = Files.writeString(scratch.resolve(work.name() + ".sql"), script(work));
        var command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-c", "" + connections, "-j", "2"));
        command.addAll(List.of("-T", "" + Math.max(1, Math.round(seconds)), "-f", script.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(database);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IOException(said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String script(Work work) {
        var sets = "\\set commune random(0, %d)\n\\set k random(0, 1000000)\n".formatted(communes - 1);
        var values = switch (work) {
            case TASK -> new String[] {id(Ids.TASK, Scale.TASKS, "k % " + Scale.TASKS), quoted(path)};
            case PAGE -> new String[] {quoted(path), "'IN_PROGRESS'"};
            case SEARCH -> new String[] {quoted(path), "'%tap%'", "'%huan%'"};
            case START -> new String[] {id(Ids.TASK, Scale.TASKS, "k % " + Scale.PLANNED), quoted(path)};
            case LOG ->
                new String[] {
                    id(Ids.PLAN, 1, "0"), id(Ids.TASK, Scale.TASKS, Scale.PLANNED + " + :k % 6"),
                    id(Ids.CHANNEL, Scale.CHANNELS, "k % 6"), id(Ids.TOPIC, Scale.TOPICS, "k % 8"), quoted(path)
                };
            default -> throw new IllegalStateException(work.name());
        };
        var sql = work.sql;
        for (int i = values.length; i > 0; i--) {
            sql = sql.replace("$" + i, values[i - 1]);
        }
        return sets + sql.replace("\n", " ") + ";\n";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /** The id of row {@code place} among the {@code each} rows of a random commune; one plan a commune. */
    private static String id(Ids noun, int each, String place) {
        var first = noun.of(0).toString();
        return "cast('%s' || lpad(to_hex(cast(:commune * %d + %s as bigint)), 12, '0') as uuid)"
                .formatted(first.substring(0, 24), each, place.startsWith("k") ? ":" + place : place);
    }
}

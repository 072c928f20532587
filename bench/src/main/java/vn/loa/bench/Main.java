package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * {@code bench <root of the project> <commune | province | nation> [rounds] [seconds]}: fills a database of its own, measures Loa, its rivals
 * and the database alone by turns, and writes {@code docs/performance.md}. Without rounds it fills and checks only.
 */
public final class Main {
    private static final int CONNECTIONS = 8;
    private static final int READERS = 20;

    private enum Runner {
        DATABASE,
        VERTX,
        SPRING,
        LOA
    }

    private final Scale scale;
    private final int rounds;
    private final double seconds;
    private final Path root;
    private final Path scratch;
    private final Map<Work, Map<Runner, List<Round>>> taken = new EnumMap<>(Work.class);

    private Main(String[] arguments) throws IOException {
        root = Path.of(arguments[0]);
        scale = Scale.valueOf(arguments[1].toUpperCase(java.util.Locale.ROOT));
        rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        seconds = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 4;
        scratch = Files.createTempDirectory("loa-bench");
    }

    public static void main(String[] arguments) throws Exception {
        new Main(arguments).run();
    }

    private void run() throws Exception {
        var page = new Page(root, scale, rounds, seconds, CONNECTIONS);
        try (var loa = new Loa(root, Files.createDirectory(scratch.resolve("home")))) {
            loa.start();
            List<Generator.Commune> communes;
            try (var connection = loa.connect()) {
                long begin = System.nanoTime();
                communes = new Generator(connection, scale).fill();
                page.filled((System.nanoTime() - begin) / 1e9, new Check(connection, scale).rows());
            }
            new Chains(loa).verify(communes);
            if (rounds == 0) {
                System.out.println("filled and whole: " + page.rows());
                return;
            }
            loa.close();
            var process = loa.start();
            page.started(process.secondsToReady(), process.megabytes());
            try (var vertx = vertx(loa, communes);
                    var spring = spring(loa, communes)) {
                measure(loa, process, List.of(vertx, spring), communes);
                page.loaded(process.megabytes());
                page.spring(spring.process.secondsToReady(), spring.process.megabytes());
            }
        }
        taken.forEach((work, by) -> page.row(
                work, median(by.get(Runner.DATABASE)), median(by.get(Runner.VERTX)), median(by.get(Runner.SPRING)), median(by.get(Runner.LOA))));
        page.write();
    }

    /** Another program over the same rows. @param token what its callers show it, null where it asks for none */
    private record Rival(Runner runner, Process process, int port, String token) implements AutoCloseable {
        List<Load.Reader> readers(List<Load.Reader> loas) {
            return token == null ? loas : loas.stream().map(reader -> new Load.Reader(reader.at(), token)).toList();
        }

        @Override
        public void close() throws InterruptedException {
            process.close();
        }
    }

    private Rival vertx(Loa loa, List<Generator.Commune> communes) throws IOException, InterruptedException {
        var command = List.of(Loa.java(), "-Xmx256m", "-cp", System.getProperty("java.class.path"), Peer.class.getName());
        return rival(Runner.VERTX, command, loa, Map.of("PEER_PATH", province(communes)), null);
    }

    private Rival spring(Loa loa, List<Generator.Commune> communes) throws IOException, InterruptedException {
        var command = List.of(Loa.java(), "-Xmx512m", "-jar", root.resolve("bench/spring/target/spring.jar").toString());
        var tokens = new Tokens();
        return rival(Runner.SPRING, command, loa, Map.of("PEER_KEY", tokens.key), tokens.of(province(communes)));
    }

    private Rival rival(Runner runner, List<String> command, Loa loa, Map<String, String> own, String token)
            throws IOException, InterruptedException {
        int port = Loa.freePort();
        var environment = new java.util.HashMap<>(loa.database());
        environment.putAll(own);
        environment.put("PEER_PORT", "" + port);
        var process = Process.start(command, environment, scratch.resolve(runner + ".log"), "http://127.0.0.1:" + port + "/");
        return new Rival(runner, process, port, token);
    }

    private static String province(List<Generator.Commune> communes) {
        var path = communes.getFirst().path();
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Round by round each runner in turn, so that what else the machine does falls on all alike. */
    private void measure(Loa loa, Process process, List<Rival> rivals, List<Generator.Commune> communes) throws Exception {
        var limit = new Limit(loa.database(), scratch, province(communes), communes.size());
        for (int round = -1; round < rounds; round++) {
            var readers = readers(loa, communes);
            for (var work : Work.values()) {
                if (work.sql != null && round >= 0 && Limit.installed()) {
                    keep(work, Runner.DATABASE, Round.ofRate(limit.take(work, CONNECTIONS, seconds)));
                    tidy(loa, work);
                }
                for (var rival : work.sql == null ? List.<Rival>of() : rivals) {
                    take(round, work, rival.runner, rival.process, loa, new Load(rival.port, true, rival.readers(readers.get(work.province))));
                    tidy(loa, work);
                }
                take(round, work, Runner.LOA, process, loa, new Load(loa.port, false, readers.get(work.province)));
                tidy(loa, work);
            }
        }
    }

    /** The first round warms up and is not kept. */
    private void take(int round, Work work, Runner runner, Process process, Loa loa, Load load) throws Exception {
        double before = process.cpuWith(loa.postmaster());
        long rows = rows(loa);
        var result = load.take(work, CONNECTIONS, seconds);
        double after = process.cpuWith(loa.postmaster());
        if (work == Work.LOG && rows(loa) - rows != result.micros().length) {
            throw new IllegalStateException("rows written: %d, acknowledged: %d, bad: %d"
                    .formatted(rows(loa) - rows, result.micros().length, result.bad()));
        }
        if (result.bad() > 0) {
            System.err.println(runner + " " + work + ": " + result.bad() + " bad, the first: " + result.firstBad());
        }
        if (round >= 0) {
            keep(work, runner, Round.of(result, after - before));
        }
    }

    private void keep(Work work, Runner runner, Round round) {
        taken.computeIfAbsent(work, key -> new EnumMap<>(Runner.class))
                .computeIfAbsent(runner, key -> new ArrayList<>())
                .add(round);
    }

    private static Round median(List<Round> rounds) {
        return rounds == null ? null : Round.median(rounds);
    }

    /** Takes back what a load changed past Loa, so that every runner finds the same. */
    private static void tidy(Loa loa, Work work) throws IOException, SQLException {
        if (work != Work.START) {
            return;
        }
        try (var connection = loa.connect();
                var statement = connection.createStatement()) {
            statement.execute("update task set state = 'PLANNED', started_on = null where state = 'IN_PROGRESS' and not exists (select from activity a where a.task_id = task.id)");
            statement.execute("vacuum task");
        }
    }

    private static long rows(Loa loa) throws IOException, SQLException {
        try (var connection = loa.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from activity")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Coordinators of communes, and the reader of their province, who looks at the crowded plan; tokens are fresh in each round. */
    private Map<Boolean, List<Load.Reader>> readers(Loa loa, List<Generator.Commune> communes) throws IOException, SQLException {
        String province;
        try (var connection = loa.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from unit where code = '42' and valid_to is null")) {
            rows.next();
            province = rows.getString(1);
        }
        var coordinators = new ArrayList<Load.Reader>();
        for (var commune : communes.subList(0, Math.min(READERS, communes.size()))) {
            coordinators.add(new Load.Reader(at(province, commune), loa.signIn("bench" + commune.n())));
        }
        return Map.of(
                false, coordinators,
                true, List.of(new Load.Reader(at(province, communes.getLast()), loa.signIn("province"))));
    }

    private Work.Place at(String province, Generator.Commune commune) {
        return new Work.Place(province, commune.id(), commune.n() * scale.years + scale.years - 1, commune.n());
    }
}

package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** A closed loop: each connection sends its next request when the answer to the last is there. */
final class Load {
    /** @param micros of each good answer, sorted */
    record Taken(double seconds, long[] micros, int bad, String firstBad) {
        double perSecond() {
            return micros.length / seconds;
        }

        double milliseconds(double share) {
            return micros.length == 0 ? 0 : micros[(int) Math.min(micros.length - 1, micros.length * share)] / 1000.0;
        }
    }

    /** A place with the token that may read it. */
    record Reader(Work.Place at, String token) {}

    private final int port;
    private final boolean peer;
    private final List<Reader> readers;
    private final Random seeds = new Random(7);

    Load(int port, boolean peer, List<Reader> readers) {
        this.port = port;
        this.peer = peer;
        this.readers = readers;
    }

    Taken take(Work work, int connections, double seconds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            var loops = new ArrayList<Callable<Loop>>();
            for (int i = 0; i < connections; i++) {
                var loop = new Loop(work, i, connections, new Random(seeds.nextLong()));
                loops.add(() -> loop.until(end));
            }
            var done = new ArrayList<Loop>();
            for (var future : threads.invokeAll(loops)) {
                done.add(future.get());
            }
            double took = (System.nanoTime() - begin) / 1e9;
            var micros = done.stream().flatMap(loop -> loop.micros.stream()).mapToLong(Long::longValue).toArray();
            Arrays.sort(micros);
            return new Taken(
                    took,
                    micros,
                    done.stream().mapToInt(loop -> loop.bad).sum(),
                    done.stream().map(loop -> loop.firstBad).filter(bad -> bad != null).findFirst().orElse(""));
        }
    }

    private final class Loop {
        private final Work work;
        private final int me;
        private final int all;
        private final Random random;
        private final List<Long> micros = new ArrayList<>();
        /** The tags of this connection's own tasks: no other starts them. */
        private final Map<UUID, String> tags = new HashMap<>();

        private final Map<UUID, Boolean> started = new HashMap<>();
        private int turn;
        private int bad;
        private String firstBad;

        Loop(Work work, int me, int all, Random random) {
            this.work = work;
            this.me = me;
            this.all = all;
            this.random = random;
        }

        Loop until(long end) throws IOException {
            try (var wire = new Wire(port)) {
                while (System.nanoTime() < end) {
                    var reader = readers.get(work == Work.START ? me % readers.size() : random.nextInt(readers.size()));
                    var task = task(reader);
                    var asked = peer ? work.peer(reader.at, random, task) : work == Work.START ? step(wire, reader, task) : work.loa(reader.at, random);
                    long begin = System.nanoTime();
                    var answer = wire.ask(asked, reader.token, work == Work.LOG ? UUID.randomUUID().toString() : null);
                    took(begin, answer, task);
                }
            }
            return this;
        }

        private UUID task(Reader reader) {
            int own = (me / readers.size() + turn++ * Math.max(1, all / readers.size())) % Scale.PLANNED;
            return Ids.TASK.of((long) reader.at.plan() * Scale.TASKS + own);
        }

        private Work.Asked step(Wire wire, Reader reader, UUID task) throws IOException {
            if (!tags.containsKey(task)) {
                var seen = wire.ask(new Work.Asked("GET", "/api/v1/tasks/" + task, null, null), reader.token, null);
                tags.put(task, seen.tag());
                started.put(task, new String(seen.body(), StandardCharsets.UTF_8).contains("\"state\":\"IN_PROGRESS\""));
            }
            return new Work.Asked(started.get(task) ? "DELETE" : "PUT", "/api/v1/tasks/" + task + "/start", null, tags.get(task));
        }

        private void took(long begin, Wire.Answer answer, UUID task) {
            if (answer.status() >= 300 || answer.body().length < 20) {
                bad++;
                firstBad = firstBad == null ? answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8) : firstBad;
                tags.remove(task);
                return;
            }
            micros.add((System.nanoTime() - begin) / 1000);
            if (work == Work.START && !peer) {
                tags.put(task, answer.tag());
                started.merge(task, true, (was, is) -> !was);
            }
        }
    }
}

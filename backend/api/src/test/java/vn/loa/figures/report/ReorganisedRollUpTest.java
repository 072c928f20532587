package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

/**
 * Two provinces whose communes merge, split and give parts away, all drawn by lot. Every commune does one thing a day, so what a report
 * counts can be told day by day: together the provinces count no day of a commune twice.
 */
@QuarkusTest
class ReorganisedRollUpTest {
    private static final LocalDate OPENS = LocalDate.of(2021, 12, 15);
    private static final LocalDate CLOSES = LocalDate.of(2022, 12, 14);

    private enum Kind {
        Q1(OPENS, LocalDate.of(2022, 3, 14)),
        H1(OPENS, LocalDate.of(2022, 6, 14)),
        Q3(LocalDate.of(2022, 6, 15), LocalDate.of(2022, 9, 14)),
        YEAR(OPENS, CLOSES);

        final LocalDate from;
        final LocalDate to;

        Kind(LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
        }
    }

    private static final class Commune {
        UUID id;
        UUID province;
        LocalDate from;
        LocalDate last;
        Commune heir;

        boolean standsOn(LocalDate day) {
            return !day.isBefore(from) && (last == null || !day.isAfter(last));
        }

        /** Whose report it adds to in the end. */
        UUID owner() {
            return heir == null ? province : heir.owner();
        }
    }

    private record Day(UUID unit, LocalDate on) {}

    private record Written(UUID id, Commune at, Kind kind, boolean accepted, List<Written> parts) {
        /** Every day it counts, as often as it does. */
        Stream<Day> days() {
            return Stream.concat(
                    kind.from
                            .datesUntil(kind.to.plusDays(1))
                            .filter(at::standsOn)
                            .map(on -> new Day(at.id, on)),
                    parts.stream().flatMap(Written::days));
        }
    }

    private final List<Commune> communes = new ArrayList<>();
    private final Map<UUID, Written> reports = new HashMap<>();
    private World world;
    private UUID other;
    private Random lot;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noDayOfACommuneIsCountedTwiceAndNoneThatEndedIsForgotten(long seed) {
        lot = new Random(seed);
        world = World.tell();
        other = SentReport.unit(parent(world.province), "tỉnh Kia", "2020-01-01", null);
        for (int i = 0; i < 6; i++) {
            found(LocalDate.of(2020, 1, 1));
        }
        for (var on : List.of("2022-02-01", "2022-04-01", "2022-07-01", "2022-10-01")) {
            reorganise(LocalDate.parse(on));
        }
        communes.forEach(this::write);
        var counted = new ArrayList<Day>();
        counted.addAll(rolledUp(world.cast.so(), world.province));
        counted.addAll(rolledUp(world.account("kia", "Sở Kia", "COORDINATOR", other, List.of()), other));
        assertThat(counted).as("seed %d: a day counted twice", seed).doesNotHaveDuplicates();
    }

    private static UUID parent(UUID unit) {
        return UUID.fromString(Database.text("select parent_id from unit where id = ?", unit));
    }

    private Commune found(LocalDate from) {
        var commune = new Commune();
        commune.province = lot.nextInt(3) == 0 ? other : world.province;
        commune.from = from;
        commune.id = SentReport.unit(commune.province, "xã " + communes.size(), from.toString(), null);
        communes.add(commune);
        return commune;
    }

    private void reorganise(LocalDate on) {
        var standing = new ArrayList<>(
                communes.stream().filter(one -> one.standsOn(on)).toList());
        java.util.Collections.shuffle(standing, lot);
        switch (lot.nextInt(3)) {
            case 0 -> {
                var heir = found(on);
                standing.subList(0, Math.min(standing.size(), 1 + lot.nextInt(3)))
                        .forEach(one -> end(one, on, heir));
            }
            case 1 -> {
                var one = standing.getFirst();
                succeed(one, found(on), "PARTIAL");
                succeed(one, found(on), "PARTIAL");
                end(one, on, null);
            }
            default ->
                succeed(
                        standing.getFirst(),
                        standing.getLast() == standing.getFirst() ? found(on) : standing.getLast(),
                        "PARTIAL");
        }
    }

    private void end(Commune one, LocalDate on, Commune heir) {
        one.last = on.minusDays(1);
        one.heir = heir;
        Database.execute("update unit set valid_to = ? where id = ?", one.last, one.id);
        if (heir != null) {
            succeed(one, heir, "FULL");
        }
    }

    private static void succeed(Commune one, Commune by, String share) {
        Database.execute(
                "insert into unit_succession (predecessor_id, successor_id, share) values (?, ?, ?)",
                one.id,
                by.id,
                share);
    }

    /** Some of its reports, in some state; an heir's yearly report may have summed one of each predecessor's. */
    private void write(Commune commune) {
        var plan = SentReport.issuedPlan(commune.id, 2022);
        for (var kind : Kind.values()) {
            boolean owed = kind == Kind.YEAR
                    ? commune.standsOn(CLOSES)
                    : kind.from.datesUntil(kind.to.plusDays(1)).anyMatch(commune::standsOn);
            if (owed && lot.nextInt(5) > 0) {
                write(commune, plan, kind);
            }
        }
    }

    private void write(Commune commune, UUID plan, Kind kind) {
        boolean accepted = lot.nextInt(6) > 0;
        var parts = new ArrayList<Written>();
        if (kind == Kind.YEAR && lot.nextBoolean()) {
            communes.stream().filter(one -> one.heir == commune).forEach(one -> reports.values().stream()
                    .filter(report -> report.at == one && report.accepted && report.kind != Kind.YEAR)
                    .findAny()
                    .ifPresent(parts::add));
        }
        var draft = new Written(null, commune, kind, accepted, parts);
        var state = accepted ? "ACCEPTED" : "RETURNED";
        var id = SentReport.edition(
                plan,
                kind.name(),
                2022,
                kind.from,
                kind.to,
                state,
                1,
                null,
                Map.of("activity.count", draft.days().count()));
        parts.forEach(part -> part(id, part));
        reports.put(id, new Written(id, commune, kind, accepted, parts));
    }

    private static void part(UUID report, Written part) {
        Database.execute("""
                insert into report_part (report_id, position, contributor_id, name, due_on, days_late, taken_id, edition, sent_on, content_hash)
                select ?, (select count(*) from report_part where report_id = ?), r.unit_id, 'xã cũ', r.due_on, 0, r.id, 1, r.sent_on,
                    r.content_hash from report r where r.id = ?
                """, report, report, part.id);
    }

    /** The days one province counts, held against its figure and against what it should not have left out. */
    private List<Day> rolledUp(Actor reader, UUID province) {
        SentReport.issuedPlan(province, 2022);
        var answer = reader.post(
                "/units/" + province + "/consolidations", Map.of("period", "YEAR", "year", 2022, "basis", "ACCEPTED"));
        boolean some = reports.values().stream()
                .anyMatch(one -> one.accepted && one.at.owner().equals(province));
        if (answer.extract().statusCode() == 409) {
            assertThat(some).as("nothing was taken").isFalse();
            return List.of();
        }
        var path = "/reports/" + answer.statusCode(201).extract().path("id");
        List<String> taken = reader.get(path + "/parts").extract().path("items.report.findAll { it != null }");
        var days = taken.stream()
                .map(id -> reports.get(UUID.fromString(id)))
                .flatMap(Written::days)
                .toList();
        int value = reader.get(path).extract().path("figures.find { it.code == 'activity.count' }.value");
        assertThat(value).isEqualTo(days.size());
        nothingIsForgotten(province, Set.copyOf(days));
        return days;
    }

    private void nothingIsForgotten(UUID province, Set<Day> days) {
        var units = new HashSet<UUID>();
        days.forEach(day -> units.add(day.unit));
        for (var report : reports.values()) {
            boolean due = report.accepted
                    && report.at.owner().equals(province)
                    && (report.kind == Kind.YEAR || report.at.last != null && report.at.last.isBefore(CLOSES));
            if (due && report.days().anyMatch(day -> day.unit.equals(report.at.id))) {
                assertThat(units).as("%s of %s", report.kind, report.at.id).contains(report.at.id);
            }
        }
    }
}

package vn.loa.world;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.people.access.Role;

/**
 * A province of its own with units, successions, papers, work and people, all drawn by lot and written straight into the database. Who may
 * see a row is asked here by walking from unit to unit, without a path and without a statement: slow, and simple enough to be believed.
 */
public final class RandomTree {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** A unit with those it succeeded. */
    private static final class Node {
        final UUID id;
        final Node parent;
        final String path;
        final List<Node> predecessors = new ArrayList<>();

        Node(UUID id, Node parent, String path) {
            this.id = id;
            this.parent = parent;
            this.path = path;
        }

        boolean within(Node top) {
            return this == top || parent != null && parent.within(top);
        }
    }

    /** A row of a list: disclosed rows are seen from above, published ones from below too. */
    public record Thing(String list, UUID id, Node at, boolean disclosed, boolean published) {}

    public record Someone(UUID account, UUID session, List<Node> seats) {
        /** The own unit's; what has left draft at and below the unit and those it succeeded; what binds them from above. */
        public boolean sees(Thing thing) {
            return seats.stream()
                    .anyMatch(seat -> thing.at == seat
                            || tops(seat)
                                    .anyMatch(top -> (thing.disclosed || thing.published) && thing.at.within(top)
                                            || thing.published && top.within(thing.at)));
        }

        private static Stream<Node> tops(Node seat) {
            return Stream.concat(Stream.of(seat), seat.predecessors.stream());
        }
    }

    /** A word that only this tree's rows contain; of letters, so that no search for a code finds it. */
    public final String word;

    public final List<Thing> things = new ArrayList<>();
    public final List<Someone> people = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Random lot;
    private final UUID author;

    public RandomTree(long seed) {
        lot = new Random(seed);
        author = UUID.fromString(Database.text("select id from account order by id limit 1"));
        word = new SecureRandom()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        nodes.add(unit(null));
        for (int i = 2 + lot.nextInt(6); i > 0; i--) {
            nodes.add(unit(any(nodes)));
        }
        for (int i = lot.nextInt(4); i > 0; i--) {
            succeed(any(nodes), any(nodes));
        }
        for (int i = 0; i < 8; i++) {
            plan(any(nodes), 2020 + i);
        }
        nodes.forEach(this::shelf);
        people.add(someone());
        people.add(someone());
    }

    private <T> T any(List<T> list) {
        return list.get(lot.nextInt(list.size()));
    }

    private <T> T any(T[] values) {
        return values[lot.nextInt(values.length)];
    }

    private Node unit(Node parent) {
        var id = UUID.randomUUID();
        var code = word + nodes.size();
        var path =
                (parent == null ? Database.text("select path from unit where code = 'VN'") : parent.path) + "." + code;
        Database.execute(
                "insert into unit (id, code, name, kind, parent_id, path, valid_from, valid_to) "
                        + "values (?, ?, ?, ?, ?, cast(? as ltree), date '2020-01-01', cast(? as date))",
                id,
                code,
                "Đơn vị " + code,
                parent == null ? "PROVINCE" : "COMMUNE",
                parent == null ? UUID.fromString(Database.text("select id from unit where code = 'VN'")) : parent.id,
                path,
                lot.nextInt(4) == 0 ? "2025-06-30" : null);
        return new Node(id, parent, path);
    }

    private void succeed(Node successor, Node predecessor) {
        if (successor != predecessor && !successor.predecessors.contains(predecessor)) {
            successor.predecessors.add(predecessor);
            Database.execute(
                    "insert into unit_succession (predecessor_id, successor_id) values (?, ?)",
                    predecessor.id,
                    successor.id);
        }
    }

    private void plan(Node at, int year) {
        var state = any(new String[] {"DRAFT", "SUBMITTED", "ISSUED", "CLOSED"});
        boolean issued = state.equals("ISSUED") || state.equals("CLOSED");
        var plan = add("plans", at, !state.equals("DRAFT"), issued);
        insert(
                "plan",
                plan,
                "year, programme, title, state, submitted_by_id, submitted_by, submitted_at, number, notation, issued_on, signer, "
                        + "created_at, updated_at",
                year,
                "CCHC",
                word + " kế hoạch",
                state,
                plan.disclosed ? author : null,
                plan.disclosed ? "Người trình" : null,
                plan.disclosed ? NOW : null,
                issued ? String.valueOf(year) : null,
                issued ? "KH-UBND" : null,
                issued ? DAY : null,
                issued ? "Người ký" : null,
                NOW,
                NOW);
        var below = new Thing("", plan.id, at, plan.disclosed, false);
        if (lot.nextBoolean()) {
            insert("budget", add("budgets", below), "plan_id, created_at, updated_at", plan.id, NOW, NOW);
        }
        var channel = add("channels", at, true, false);
        insert(
                "channel",
                channel,
                "type, name, measure, created_at",
                "LOUDSPEAKER",
                word + " kênh " + channel.id,
                "lượt phát",
                NOW);
        for (int i = lot.nextInt(3); i > 0; i--) {
            insert(
                    "task",
                    add("tasks", below),
                    "plan_id, title, inferred_lead, state, created_at, updated_at",
                    plan.id,
                    word + " việc",
                    false,
                    any(new String[] {"PLANNED", "IN_PROGRESS"}),
                    NOW,
                    NOW);
        }
        if (issued && lot.nextBoolean()) {
            insert(
                    "activity",
                    add("activities", below),
                    "plan_id, channel_id, held_on, title, quantity, logged_by_id, logged_by, logged_at, updated_at",
                    plan.id,
                    channel.id,
                    DAY,
                    word + " hoạt động",
                    1,
                    UUID.randomUUID(),
                    "Người ghi",
                    NOW,
                    NOW);
        }
        if (lot.nextBoolean()) {
            report(plan, year);
        }
    }

    private void report(Thing plan, int year) {
        var state = any(new String[] {"DRAFT", "SUBMITTED", "APPROVED"});
        boolean approved = state.equals("APPROVED");
        var report = add("reports", plan.at, approved, false);
        insert(
                "report",
                report,
                "plan_id, period, year, title, from_on, to_on, due_on, state, submitted_by_id, submitted_by, "
                        + "submitted_at, number, notation, issued_on, signer, frozen_at, created_at, updated_at",
                plan.id,
                "Q1",
                year,
                word + " báo cáo",
                DAY,
                DAY,
                DAY,
                state,
                state.equals("DRAFT") ? null : author,
                state.equals("DRAFT") ? null : "Người trình",
                state.equals("DRAFT") ? null : NOW,
                approved ? String.valueOf(year) : null,
                approved ? "BC-UBND" : null,
                approved ? DAY : null,
                approved ? "Người ký" : null,
                state.equals("DRAFT") ? null : NOW,
                NOW,
                NOW);
        if (!state.equals("DRAFT")) {
            Database.execute(
                    "insert into report_figure (report_id, code, position, value, numerator, denominator, row_count, rows) "
                            + "values (?, 'activity.withEvidence', 0, 0, 0, 0, 0, '[]')",
                    report.id);
        }
    }

    /** What every unit has: a party, and a document in its register. */
    private void shelf(Node at) {
        insert(
                "assignee",
                add("assignees", at, true, false),
                "name, kind, created_at",
                word + " đầu mối",
                any(new String[] {"OFFICE", "POST"}),
                NOW);
        insert(
                "known_document",
                add("known-documents", at, true, true),
                "number, symbol, loose_symbol, kind, issued_on, issuer, title",
                "1/" + word,
                "1/" + word,
                "1/" + word,
                "DECREE",
                DAY,
                "Chính phủ",
                word + " nghị định");
    }

    private Someone someone() {
        var account = UUID.randomUUID();
        var session = UUID.randomUUID();
        Database.execute(
                "insert into account (id, username, full_name, password, created_at) values (?, ?, 'Người thử', '-', ?)",
                account,
                word + people.size(),
                NOW);
        var seats = Stream.generate(() -> any(nodes))
                .limit(1 + lot.nextInt(3))
                .distinct()
                .toList();
        for (var seat : seats) {
            Database.execute(
                    "insert into account_role (account_id, role, unit_id) values (?, ?, ?)",
                    account,
                    any(Role.values()).name(),
                    seat.id);
        }
        Database.execute(
                "insert into device_session (id, account_id, device_name, client, created_at, last_used_at, expires_at) "
                        + "values (?, ?, 'Máy thử', 'WEB', now(), now(), now() + interval '1 day')",
                session,
                account);
        return new Someone(account, session, seats);
    }

    private Thing add(String list, Node at, boolean disclosed, boolean published) {
        var thing = new Thing(list, UUID.randomUUID(), at, disclosed, published);
        things.add(thing);
        return thing;
    }

    private Thing add(String list, Thing of) {
        return add(list, of.at, of.disclosed, of.published);
    }

    private static void insert(String table, Thing thing, String columns, Object... values) {
        var arguments = new ArrayList<Object>(List.of(thing.id, thing.at.id, thing.at.path));
        arguments.addAll(java.util.Arrays.asList(values));
        Database.execute(
                "insert into " + table + " (id, unit_id, unit_path, " + columns + ") values (?, ?, cast(? as ltree)"
                        + ", ?".repeat(values.length) + ")",
                arguments.toArray());
    }
}

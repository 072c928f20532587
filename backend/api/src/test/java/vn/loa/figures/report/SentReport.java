package vn.loa.figures.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import vn.loa.world.Database;
import vn.loa.world.FreshId;

/** Units, plans and sent reports written straight into the database, for stories with more of them than people could sign. */
public final class SentReport {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private SentReport() {}

    static UUID unit(UUID parent, String name, String from, String to) {
        var id = FreshId.next();
        var code = "s" + id.toString().substring(24);
        Database.execute("""
                insert into unit (id, code, name, kind, parent_id, path, valid_from, valid_to)
                select ?, ?, ?, 'COMMUNE', p.id, p.path || text2ltree(?), cast(? as date), cast(? as date) from unit p where p.id = ?
                """, id, code, name, code, from, to, parent);
        return id;
    }

    public static UUID issuedPlan(UUID unit, int year) {
        var id = FreshId.next();
        Database.execute("""
                insert into plan (id, unit_id, unit_path, year, programme, title, state, submitted_by_id, submitted_by, submitted_at,
                    number, notation, issued_on, signer, created_at, updated_at)
                select ?, u.id, u.path, ?, 'CCHC', 'Tuyên truyền cải cách hành chính', 'ISSUED', (select id from account order by id limit 1),
                    'Người trình', ?, '9', 'KH-UBND', make_date(?, 1, 15), 'Người ký', ?, ? from unit u where u.id = ?
                """, id, year, NOW, year, NOW, NOW, unit);
        return id;
    }

    /** A first edition with these figures, each of one row; what is not named stands at nothing. */
    static UUID of(
            UUID unit, String period, int year, LocalDate from, LocalDate to, String state, Map<String, Long> figures) {
        return edition(issuedPlan(unit, year), period, year, from, to, state, 1, null, figures);
    }

    static UUID ofFirstQuarter(UUID unit, String state, Map<String, Long> figures) {
        return of(unit, "Q1", 2022, LocalDate.of(2021, 12, 15), LocalDate.of(2022, 3, 14), state, figures);
    }

    static UUID edition(
            UUID plan,
            String period,
            int year,
            LocalDate from,
            LocalDate to,
            String state,
            int edition,
            UUID corrects,
            Map<String, Long> figures) {
        var id = FreshId.next();
        Database.execute(
                """
                insert into report (id, unit_id, unit_path, plan_id, period, year, title, from_on, to_on, due_on, state, number, notation,
                    issued_on, signer, submitted_by_id, submitted_by, submitted_at, frozen_at, content_hash, sent_on, first_sent_on, edition,
                    corrects_id, created_at, updated_at)
                select ?, p.unit_id, p.unit_path, p.id, ?, ?, 'Kết quả tuyên truyền', ?, ?, ?, ?, ?, 'BC-UBND', ?, 'Người ký',
                    p.submitted_by_id, 'Người trình', ?, ?, ?, ?, ?, ?, ?, ?, ? from plan p where p.id = ?
                """,
                id,
                period,
                year,
                from,
                to,
                to.plusDays(6),
                state,
                id.toString().substring(30),
                to.plusDays(3),
                NOW,
                NOW,
                "0".repeat(28) + id.toString(),
                to.plusDays(4),
                to.plusDays(4),
                edition,
                corrects,
                NOW,
                NOW,
                plan);
        figure(id, "activity.withEvidence", 0, 0L, null);
        figures.forEach((code, value) -> figure(id, code, value, null, null));
        return id;
    }

    /** The edition after {@code first}, a sum of units, without figures yet. */
    static UUID summed(UUID first) {
        var id = FreshId.next();
        Database.execute("""
                insert into report (id, basis, edition, corrects_id, number, content_hash, unit_id, unit_path, plan_id, period, year, title,
                    from_on, to_on, due_on, state, notation, issued_on, signer, submitted_by_id, submitted_by, submitted_at, frozen_at,
                    sent_on, first_sent_on, created_at, updated_at)
                select ?, 'ACCEPTED', edition + 1, id, number || '-2', ?, unit_id, unit_path, plan_id, period, year, title,
                    from_on, to_on, due_on, state, notation, issued_on, signer, submitted_by_id, submitted_by, submitted_at, frozen_at,
                    sent_on, first_sent_on, created_at, updated_at from report where id = ?
                """, id, "0".repeat(28) + id, first);
        return id;
    }

    static void figure(UUID report, String code, long value, Long denominator, String measure) {
        Database.execute("""
                insert into report_figure (report_id, code, position, value, numerator, denominator, measure, row_count, rows)
                values (?, ?, (select count(*) from report_figure where report_id = ?), ?, ?, ?, ?, 0, '[]')
                """, report, code, report, value, denominator == null ? null : value, denominator, measure);
    }
}

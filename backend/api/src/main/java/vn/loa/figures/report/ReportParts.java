package vn.loa.figures.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.figures.regime.Period;
import vn.loa.kernel.sql.Sql;

/** What consolidated reports are summed from: kept with the report, and held against what was sent since. */
@ApplicationScoped
class ReportParts {
    private static final String EDITIONS = """
            select r.id, r.unit_id, r.period, r.year, r.edition, r.state, r.from_on, r.to_on, r.due_on, r.sent_on, r.first_sent_on,
                   r.content_hash, r.number || '/' || r.notation as document_number
            from report r join plan p on p.id = r.plan_id
            where r.unit_id = any (:units) and p.programme = :programme and r.sent_on is not null and r.content_hash is not null
                and (r.period = :period and r.year = :year or r.from_on >= :from and r.to_on <= :to)
            """;

    private static final String INSIDE = """
            with recursive part (root, id) as (
                select p.report_id, p.taken_id from report_part p where p.report_id = any (:roots) and p.taken_id is not null
                union
                select part.root, p.taken_id from part join report_part p on p.report_id = part.id where p.taken_id is not null)
            select part.root, r.unit_id, r.from_on, r.to_on from part join report r on r.id = part.id
            """;

    private static final String COLUMNS =
            "contributor_id, name, state, due_on, days_late, taken_id, edition, document_number, sent_on, content_hash";

    private static final String WITH_NEWER = """
            select p.report_id, p.contributor_id, p.name, p.state, p.due_on, p.days_late, p.taken_id, p.edition, p.document_number,
                   p.sent_on, p.content_hash, n.id as newer_id, n.edition as newer_edition, n.state as newer_state
            from report_part p
            join report r on r.id = p.report_id
            join plan of on of.id = r.plan_id
            left join report c on c.id = p.taken_id
            left join lateral (
                select n.id, n.edition, n.state from report n join plan by on by.id = n.plan_id and by.programme = of.programme
                where n.unit_id = p.contributor_id and n.period = coalesce(c.period, r.period) and n.year = coalesce(c.year, r.year)
                    and n.sent_on is not null and n.edition > coalesce(c.edition, 0)
                order by n.edition desc limit 1) n on true
            where p.report_id = any (:reports) order by p.report_id, p.position
            """;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    private record Inside(UUID root, UUID unitId, LocalDate fromOn, LocalDate toOn) {}

    /** The editions of these units' reports that were sent, on {@code period} or on a window within it. */
    List<SentEdition> editions(Collection<UUID> units, Period period, String programme) {
        return sql.of(EDITIONS)
                .bind("units", units)
                .bind("programme", programme)
                .bind("period", period.code().name())
                .bind("year", period.year())
                .bind("from", period.from())
                .bind("to", period.to())
                .list(SentEdition.class);
    }

    /** What consolidated reports among {@code reports} count of other units, however deep, by their id. */
    Map<UUID, List<PartChoice.Cover>> inside(Collection<UUID> reports) {
        return sql.of(INSIDE).bind("roots", reports).list(Inside.class).stream()
                .collect(groupingBy(
                        Inside::root,
                        mapping(one -> new PartChoice.Cover(one.unitId, one.fromOn, one.toOn), toList())));
    }

    /** By the id of the report, in their order; nothing is asked where none is consolidated. */
    Map<UUID, List<ReportPart>> of(Collection<Report> reports) {
        var consolidated = reports.stream()
                .filter(report -> report.basis != null)
                .map(Report::id)
                .toList();
        return consolidated.isEmpty()
                ? Map.of()
                : sql.of(WITH_NEWER).bind("reports", consolidated).list(ReportPart.class).stream()
                        .collect(groupingBy(ReportPart::reportId));
    }

    List<ReportPart> of(Report report) {
        return of(List.of(report)).getOrDefault(report.id(), List.of());
    }

    /** What of its parts is hashed; null for a report that is no consolidated one. */
    List<Map<String, Object>> content(Report report) {
        return report.basis == null
                ? null
                : of(report).stream().map(ReportPart::content).toList();
    }

    void replace(Report report, List<ReportPart> parts) {
        sql.of("delete from report_part where report_id = :report")
                .bind("report", report.id())
                .update();
        sql.of("""
                        insert into report_part (report_id, position, %1$s)
                        select :report, p.n, %2$s from rows from (jsonb_to_recordset(cast(:parts as jsonb)) as (
                            "contributorId" uuid, name text, state text, "dueOn" date, "daysLate" integer, "takenId" uuid, edition integer,
                            "documentNumber" text, "sentOn" date, "contentHash" text)) with ordinality
                            p (%1$s, n)""".formatted(COLUMNS, "p." + COLUMNS.replace(", ", ", p.")))
                .bind("report", report.id())
                .bind("parts", json(parts))
                .update();
    }

    /** Gives a correction the parts of what it corrects. */
    void copy(Report corrected, Report correction) {
        sql.of("""
                        insert into report_part (report_id, position, %1$s)
                        select :correction, position, %1$s from report_part where report_id = :corrected""".formatted(COLUMNS))
                .bind("correction", correction.id())
                .bind("corrected", corrected.id())
                .update();
    }

    private String json(List<ReportPart> parts) {
        try {
            return mapper.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parts are plain records", e);
        }
    }
}

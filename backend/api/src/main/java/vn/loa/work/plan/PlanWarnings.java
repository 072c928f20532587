package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.kernel.sql.Together;

/**
 * What a person should check in a plan: kept as written, never corrected automatically. Read for a whole page of plans in one statement, and their citations.
 */
@ApplicationScoped
class PlanWarnings {
    private static final String TARGETS =
            "select plan_id as plan, id, name from target where plan_id = any (:ids) and value is null order by position";
    /** Dashes and bullets are no labels: they always repeat. */
    private static final String LABELS = """
            select plan_id as plan, (array_agg(id order by position))[2] as id, min(label) as label, count(*) as times, min(above) as above
            from (
                select c.plan_id, c.id, c.position, c.label, c.parent_id, p.path as above, regexp_replace(c.label, '[^[:alnum:]]+$', '') as bare
                from clause c left join clause p on p.id = c.parent_id where c.plan_id = any (:ids)
            ) labelled
            where bare <> '' group by plan_id, parent_id, bare having count(*) > 1 order by min(position)
            """;

    private static final String LEADS = COUNTED + """
            select plan_id as plan, count(*) filter (where lead_id is null) as without, count(*) filter (where lead_id is not null and inferred_lead) as inferred
            from counted_task where plan_id = any (:ids) group by plan_id
            """;

    private static final String BASES = """
            select p.id as plan from plan p where p.id = any (:ids) and p.state in ('DRAFT', 'SUBMITTED')
            and coalesce(p.preamble, '') !~* 'căn cứ' and exists (select from clause c where c.plan_id = p.id)
            and not exists (select from clause c where c.plan_id = p.id and c.kind = 'LEGAL_BASIS')
            and not exists (select from cited_document d where d.plan_id = p.id)
            """;

    /** All it asks for beside the citations. */
    static final List<String> READS = Stream.concat(
                    Stream.of(TARGETS, LABELS, LEADS, BASES, TextCitations.NAMED), BeginningWarnings.READS.stream())
            .toList();

    private record Aimless(UUID plan, UUID id, String name) {}

    private record Repeated(UUID plan, UUID id, String label, long times, String above) {}

    private record Leads(UUID plan, long without, long inferred) {}

    private record Baseless(UUID plan) {}

    @Inject
    CitedDocuments citedDocuments;

    @Inject
    TextCitations textCitations;

    @Inject
    Tongue tongue;

    @Inject
    BeginningWarnings beginnings;

    Map<UUID, List<Warning>> of(List<Plan> shown, Together.Found found) {
        var plans = Plan.idsOf(shown);
        var warnings = new HashMap<UUID, List<Warning>>();
        plans.forEach(plan -> warnings.put(plan, new ArrayList<>()));
        boolean citing = PlanFigures.of(found).values().stream()
                .anyMatch(figures -> figures.counts().citedDocuments() > 0);
        var cited = citing ? citedDocuments.ofPlans(plans) : List.<CitedDocument>of();
        var doubts = citedDocuments.warnings(cited);
        cited.forEach(document -> warnings.get(document.plan.id()).addAll(doubts.get(document.id())));
        textCitations.add(shown, cited, found, warnings);
        found.list(TARGETS, Aimless.class).forEach(target -> warnings.get(target.plan)
                .add(warning(
                        "TARGET_WITHOUT_VALUE",
                        target.id,
                        "Chỉ tiêu “{0}” chưa có giá trị.",
                        "Target “{0}” has no value.",
                        target.name)));
        found.list(LABELS, Repeated.class)
                .forEach(label -> warnings.get(label.plan).add(repeated(label)));
        found.list(LEADS, Leads.class).forEach(leads -> leads(warnings.get(leads.plan), leads));
        found.list(BASES, Baseless.class).forEach(row -> warnings.get(row.plan)
                .add(warning(
                        "NO_LEGAL_BASIS",
                        null,
                        "Kế hoạch chưa nêu căn cứ: thêm điểm “Căn cứ …” hoặc văn bản viện dẫn.",
                        "The plan names no legal basis: add a clause “Căn cứ …” or a cited document.")));
        beginnings.add(found, warnings);
        return warnings;
    }

    private Warning repeated(Repeated label) {
        return label.above == null
                ? warning(
                        "REPEATED_LABEL",
                        label.id,
                        "Ký hiệu “{0}” xuất hiện {1} lần ở cấp trên cùng.",
                        "Label “{0}” stands {1} times at the top.",
                        label.label,
                        label.times)
                : warning(
                        "REPEATED_LABEL",
                        label.id,
                        "Ký hiệu “{0}” xuất hiện {1} lần trong mục {2}.",
                        "Label “{0}” stands {1} times in {2}.",
                        label.label,
                        label.times,
                        label.above);
    }

    private void leads(List<Warning> warnings, Leads leads) {
        if (leads.without > 0) {
            warnings.add(warning(
                    "NO_LEAD",
                    null,
                    "{0} nhiệm vụ chưa có đầu mối chủ trì.",
                    "{0,choice,1#1 task has|1<{0} tasks have} no lead.",
                    leads.without));
        }
        if (leads.inferred > 0) {
            warnings.add(warning(
                    "INFERRED_LEAD",
                    null,
                    "{0} nhiệm vụ có đầu mối chủ trì do suy ra, văn bản không ghi rõ.",
                    "{0,choice,1#1 task has|1<{0} tasks have} a lead that was inferred, not written.",
                    leads.inferred));
        }
    }

    private Warning warning(String code, UUID subject, String vi, String en, Object... arguments) {
        return new Warning(code, subject, tongue.say(vi, en, arguments));
    }
}

package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;

/** What a person should look at in a plan: kept as written, never mended unasked. One statement per kind for a whole page of plans. */
@ApplicationScoped
class PlanWarnings {
    private static final String TARGETS =
            "select plan_id as plan, id, name from target where plan_id in (:ids) and value is null order by position";
    /** Dashes and bullets are no labels: they always repeat. */
    private static final String LABELS = """
            select plan_id as plan, (array_agg(id order by position))[2] as id, min(label) as label, count(*) as times, min(above) as above
            from (
                select c.plan_id, c.id, c.position, c.label, c.parent_id, p.path as above, regexp_replace(c.label, '[^[:alnum:]]+$', '') as bare
                from clause c left join clause p on p.id = c.parent_id where c.plan_id in (:ids)
            ) labelled
            where bare <> '' group by plan_id, parent_id, bare having count(*) > 1 order by min(position)
            """;

    private static final String LEADS = COUNTED + """
            select plan_id as plan, count(*) filter (where lead_id is null) as without, count(*) filter (where lead_id is not null and inferred_lead) as inferred
            from counted_task where plan_id in (:ids) group by plan_id
            """;

    @Inject
    EntityManager em;

    @Inject
    CitedDocuments citedDocuments;

    @Inject
    Tongue tongue;

    @Inject
    BeginningWarnings beginnings;

    Map<UUID, List<Warning>> of(Collection<UUID> plans) {
        var warnings = new HashMap<UUID, List<Warning>>();
        plans.forEach(plan -> warnings.put(plan, new ArrayList<>()));
        var doubtful = doubtful(plans);
        var doubts = citedDocuments.warnings(doubtful);
        doubtful.forEach(document -> warnings.get(document.plan.id()).addAll(doubts.get(document.id())));
        rows(TARGETS, plans).forEach(row -> at(warnings, row)
                .add(warning(
                        "TARGET_WITHOUT_VALUE",
                        row,
                        "Chỉ tiêu “{0}” chưa có giá trị.",
                        "Target “{0}” has no value.",
                        row.get("name"))));
        rows(LABELS, plans).forEach(row -> at(warnings, row).add(repeated(row)));
        rows(LEADS, plans).forEach(row -> leads(at(warnings, row), row));
        beginnings.add(plans, warnings);
        return warnings;
    }

    /** Those looked up that differ, and those that only the register can tell. */
    private static List<CitedDocument> doubtful(Collection<UUID> plans) {
        return CitedDocument.list("""
                plan.id in ?1 and (writtenNumber <> verifiedNumber or writtenDate <> verifiedDate or writtenIssuer <> verifiedIssuer
                or writtenNumber is not null and verifiedNumber is null and verifiedDate is null and verifiedIssuer is null and verifiedTitle is null)
                order by position""", plans);
    }

    private Warning repeated(Tuple row) {
        return row.get("above") == null
                ? warning(
                        "REPEATED_LABEL",
                        row,
                        "Ký hiệu “{0}” xuất hiện {1} lần ở cấp trên cùng.",
                        "Label “{0}” stands {1} times at the top.",
                        row.get("label"),
                        row.get("times"))
                : warning(
                        "REPEATED_LABEL",
                        row,
                        "Ký hiệu “{0}” xuất hiện {1} lần trong mục {2}.",
                        "Label “{0}” stands {1} times in {2}.",
                        row.get("label"),
                        row.get("times"),
                        row.get("above"));
    }

    private void leads(List<Warning> warnings, Tuple row) {
        if (row.get("without", Long.class) > 0) {
            warnings.add(new Warning(
                    "NO_LEAD",
                    null,
                    tongue.say(
                            "{0} nhiệm vụ chưa có đầu mối chủ trì.",
                            "{0,choice,1#1 task has|1<{0} tasks have} no lead.", row.get("without"))));
        }
        if (row.get("inferred", Long.class) > 0) {
            warnings.add(new Warning(
                    "INFERRED_LEAD",
                    null,
                    tongue.say(
                            "{0} nhiệm vụ có đầu mối chủ trì do suy ra, văn bản không ghi rõ.",
                            "{0,choice,1#1 task has|1<{0} tasks have} a lead that was inferred, not written.",
                            row.get("inferred"))));
        }
    }

    private Warning warning(String code, Tuple row, String vi, String en, Object... arguments) {
        return new Warning(code, row.get("id", UUID.class), tongue.say(vi, en, arguments));
    }

    private static List<Warning> at(Map<UUID, List<Warning>> warnings, Tuple row) {
        return warnings.get(row.get("plan", UUID.class));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Collection<UUID> plans) {
        return em.createNativeQuery(sql, Tuple.class).setParameter("ids", plans).getResultList();
    }
}

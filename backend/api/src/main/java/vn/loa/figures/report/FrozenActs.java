package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.playlog.ReportedActs;

/**
 * What submitted reports have frozen of activities. A report that is corrected stands no more; where one section of it was opened again its
 * figures stand, until that edition is handed in with the same.
 */
@ApplicationScoped
class FrozenActs implements ReportedActs {
    private static final String AMONG = """
            select a.id from activity a where a.id = any (:ids) and exists (
                select from report r join report_figure f on f.report_id = r.id
                where r.unit_id = a.unit_id and a.held_on between r.from_on and r.to_on and r.frozen_at is not null
                    and f.rows @> jsonb_build_array(jsonb_build_object('kind', 'ACTIVITY', 'id', a.id))
                    and not exists (
                        select from report n where n.corrects_id = r.id and (n.reopened_section is null or n.frozen_at is not null)))
            """;

    @Inject
    Sql sql;

    @Override
    public Set<UUID> among(Collection<UUID> activities) {
        return activities.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.of(AMONG).bind("ids", List.copyOf(activities)).list(UUID.class));
    }
}

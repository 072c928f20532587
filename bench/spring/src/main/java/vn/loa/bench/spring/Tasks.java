package vn.loa.bench.spring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Tasks extends JpaRepository<Rows.Task, UUID> {
    @Query("select t from Rows$Task t join fetch t.unit join fetch t.plan left join fetch t.clause left join fetch t.lead left join fetch t.series where t.id in :ids order by t.dueOn nulls last, t.id")
    List<Rows.Task> whole(Collection<UUID> ids);

    @Query(
            value = "select t.id from task t where t.unit_path <@ cast(:path as ltree) and t.state = :state and t.disclosed order by coalesce(t.due_on, date 'infinity'), t.id limit 51",
            nativeQuery = true)
    List<UUID> of(String path, String state);

    @Query(
            value = "select t.id from task t where t.unit_path <@ cast(:path as ltree) and t.search like :one and t.search like :other and t.disclosed order by coalesce(t.due_on, date 'infinity'), t.id limit 51",
            nativeQuery = true)
    List<UUID> search(String path, String one, String other);

    @Query(
            value = "select t.id, count(distinct a.id), count(distinct e.evidence_id), max(a.held_on), (select count(*) from occurrence o where o.series_id = t.series_id) from task t left join activity a on a.task_id = t.id and a.withdrawn_at is null left join activity_evidence e on e.activity_id = a.id where t.id in (:ids) group by t.id",
            nativeQuery = true)
    List<Object[]> counts(Collection<UUID> ids);
}

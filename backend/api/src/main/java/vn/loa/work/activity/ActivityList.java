package vn.loa.work.activity;

import static vn.loa.people.access.Action.ACTIVITY_LOG;
import static vn.loa.people.access.Action.ACTIVITY_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.unit.Units;
import vn.loa.work.evidence.EvidenceVault;
import vn.loa.work.evidence.EvidenceView;
import vn.loa.work.plan.PlanState;

/** Activities as they are shown, each with its proof. */
@ApplicationScoped
class ActivityList {
    private static final String EVIDENCE = "exists (select from activity_evidence e where e.activity_id = a.id)";

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    EvidenceVault vault;

    Page<ActivityView> page(ActivityFilter filter, Paging paging) {
        var listing = Listing.of(
                        "activity a join plan p on p.id = a.plan_id join channel c on c.id = a.channel_id", "a.id")
                .where("a.unit_id = :unit", "unit", filter.unit)
                .where("a.unit_path <@ cast(:within as ltree)", "within", path(filter.within))
                .where("a.plan_id = :plan", "plan", filter.plan)
                .where("a.task_id = :task", "task", filter.task)
                .where("a.channel_id = :channel", "channel", filter.channel)
                .where("c.type = :channelType", "channelType", name(filter.channelType))
                .where(
                        "exists (select from activity_topic t where t.activity_id = a.id and t.topic_id = :topic)",
                        "topic",
                        filter.topic)
                .where("a.held_on >= :from", "from", filter.from)
                .where("a.held_on <= :to", "to", filter.to)
                .where(EVIDENCE + " <> :withoutEvidence", "withoutEvidence", filter.withoutEvidence)
                .where("(a.withdrawn_at is not null) = :withdrawn", "withdrawn", filter.withdrawn)
                .search("a.search", filter.q)
                .sortable("on", "a.held_on", "date")
                .sortable("title", "a.title", "text")
                .sortedBy("-on");
        return scope.narrow(listing, "a", "p.state <> 'DRAFT'").page(em, paging, this::page);
    }

    ActivityView view(Activity activity) {
        return views(List.of(activity)).getFirst();
    }

    private List<ActivityView> page(List<UUID> ids) {
        return views(Activity.<Activity>list("""
                        from Activity a join fetch a.plan join fetch a.unit join fetch a.channel left join fetch a.task
                        where a.id in ?1
                        """, ids).stream()
                .sorted(Comparator.comparing(activity -> ids.indexOf(activity.id())))
                .toList());
    }

    /** The proof of all of them is read at once, so that the number of statements does not grow with the page. */
    private List<ActivityView> views(List<Activity> activities) {
        var evidence = activities.stream()
                .flatMap(activity -> activity.evidence.stream())
                .distinct()
                .toList();
        var shown = vault.views(evidence).stream().collect(Collectors.toMap(EvidenceView::id, view -> view));
        return activities.stream().map(activity -> view(activity, shown)).toList();
    }

    private ActivityView view(Activity activity, Map<UUID, EvidenceView> shown) {
        var proof = activity.evidence.stream().map(one -> shown.get(one.id())).toList();
        return ActivityView.of(activity, proof, can(activity));
    }

    private List<Action> can(Activity activity) {
        boolean open = activity.plan.state() == PlanState.ISSUED;
        return caller.allowed(activity, open ? List.of(ACTIVITY_READ, ACTIVITY_LOG) : List.of(ACTIVITY_READ));
    }

    private String path(UUID within) {
        return within == null ? null : units.get(within).unitPath();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

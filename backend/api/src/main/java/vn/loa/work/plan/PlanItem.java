package vn.loa.work.plan;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Keyed;

/** One item of a plan's ordered lists. It is edited under the plan's version and has none of its own. */
@MappedSuperclass
public abstract class PlanItem extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    int position;

    protected PlanItem() {}

    PlanItem(UUID id, Plan plan) {
        super(id);
        this.plan = plan;
    }

    /** What a person would call it. */
    abstract String called();

    public Plan plan() {
        return plan;
    }

    public Ref ref() {
        return new Ref(id, called());
    }

    static Ref refOf(PlanItem item) {
        return item == null ? null : item.ref();
    }
}

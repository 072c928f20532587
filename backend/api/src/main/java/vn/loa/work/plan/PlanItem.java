package vn.loa.work.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** One item of a plan's ordered lists. It is edited under the plan's version and has none of its own. */
@MappedSuperclass
public abstract class PlanItem extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    int position;

    protected PlanItem() {}

    PlanItem(UUID id, Plan plan) {
        this.id = id;
        this.plan = plan;
    }

    public UUID id() {
        return id;
    }

    /** What a person would call it. */
    abstract String called();

    static UUID idOf(PlanItem item) {
        return item == null ? null : item.id;
    }
}

package vn.loa.work.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** Something the plan wants people to know. */
@Entity
public class Topic extends PlanItem {
    String code;
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    /** The superior plan's topic it carries out; null where it is the unit's own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handed_down_from_id")
    Topic handedDownFrom;

    protected Topic() {}

    Topic(UUID id, Plan plan) {
        super(id, plan);
    }

    void write(TopicDraft draft, Clause clause) {
        code = draft.code();
        name = draft.name();
        this.clause = clause;
    }

    /** It comes from the superior plan; edits do not change that. */
    void handedDown(Topic superior) {
        handedDownFrom = superior;
    }

    @Override
    String called() {
        return name;
    }

    TopicDraft draft() {
        return new TopicDraft(id, code, name, idOf(clause));
    }

    public String code() {
        return code;
    }

    /** The clause it stands in; null for none. */
    public Clause clause() {
        return clause;
    }

    public String name() {
        return name;
    }
}

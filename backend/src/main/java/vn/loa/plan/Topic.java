package vn.loa.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import vn.loa.http.Ref;

/** Something the plan wants people to know. */
@Entity
public class Topic extends PlanItem {
    String code;
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    protected Topic() {}

    Topic(UUID id, Plan plan) {
        super(id, plan);
    }

    void write(TopicDraft draft, Clause clause) {
        code = draft.code();
        name = draft.name();
        this.clause = clause;
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

    public String name() {
        return name;
    }

    public Ref ref() {
        return new Ref(id, name);
    }
}

package vn.loa.work.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.IndicatorFormula;

/** What to count and the target value; many plans name no value, so it may be missing. */
@Entity
public class Target extends PlanItem {
    String name;

    @Enumerated(EnumType.STRING)
    IndicatorFormula formula;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel_type")
    ChannelType channelType;

    String measure;
    Long value;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clause_id")
    Clause clause;

    /** The superior plan's target it carries out; null where it is the unit's own. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handed_down_from_id")
    Target handedDownFrom;

    protected Target() {}

    Target(UUID id, Plan plan) {
        super(id, plan);
    }

    void write(TargetDraft draft, Clause clause) {
        name = draft.name();
        formula = draft.formula();
        channelType = draft.channelType();
        measure = draft.measure();
        value = draft.value();
        this.clause = clause;
    }

    /** It comes from the superior plan; edits do not change that. */
    void handedDown(Target superior) {
        handedDownFrom = superior;
    }

    @Override
    String called() {
        return name;
    }

    TargetDraft draft() {
        return new TargetDraft(id, name, formula, channelType, measure, value, idOf(clause));
    }

    public String name() {
        return name;
    }

    public IndicatorFormula formula() {
        return formula;
    }

    /** Only activities on channels of this type count; null for all. */
    public ChannelType channelType() {
        return channelType;
    }

    public String measure() {
        return measure;
    }

    /** The target value, or null where the plan gives none. */
    public Long value() {
        return value;
    }
}

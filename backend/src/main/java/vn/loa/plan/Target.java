package vn.loa.plan;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import vn.loa.channel.ChannelType;

/** What is counted and the value aimed at; many plans name none, so the value may be missing. */
@Entity
public class Target extends PanacheEntityBase {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    Plan plan;

    int position;
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

    protected Target() {}

    Target(UUID id, Plan plan) {
        this.id = id;
        this.plan = plan;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public IndicatorFormula formula() {
        return formula;
    }

    /** Only activities through channels of this type count; null for all. */
    public ChannelType channelType() {
        return channelType;
    }

    public String measure() {
        return measure;
    }

    /** The value aimed at, or null where the plan gives none. */
    public Long value() {
        return value;
    }
}

package vn.loa.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.loa.people.access.Row;
import vn.loa.people.access.Scoped;

/** One administrative unit for as long as it existed; a merged unit is a new one that names its predecessors. */
@Entity
public class Unit extends Row implements Scoped {
    String code;
    String name;

    @Enumerated(EnumType.STRING)
    UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    Unit parent;

    @ColumnTransformer(write = "?::ltree")
    String path;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @ManyToMany
    @JoinTable(
            name = "unit_succession",
            joinColumns = @JoinColumn(name = "predecessor_id"),
            inverseJoinColumns = @JoinColumn(name = "successor_id"))
    Set<Unit> successors = new HashSet<>();

    @ManyToMany(mappedBy = "successors")
    Set<Unit> predecessors = new HashSet<>();

    protected Unit() {}

    Unit(String code, String name, UnitKind kind, Unit parent, LocalDate validFrom, LocalDate validTo) {
        super(null);
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.validFrom = validFrom;
        this.validTo = validTo;
        // A later unit can reuse a code, so the year keeps the path unique.
        var label = code + "_" + validFrom.getYear();
        this.path = parent == null ? label : parent.path + "." + label;
    }

    void succeededBy(Unit successor) {
        successors.add(successor);
        successor.predecessors.add(this);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public Unit parent() {
        return parent;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** Whether the unit exists on {@code day}. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public UnitRef ref() {
        return new UnitRef(id, code, name);
    }

    @Override
    public UUID unitId() {
        return id;
    }

    @Override
    public String unitPath() {
        return path;
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    @Override
    public boolean disclosed() {
        return true;
    }
}

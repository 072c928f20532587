package vn.loa.people.unit;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.SortNatural;
import vn.loa.people.access.Entitling;
import vn.loa.people.access.RightsChanged;
import vn.loa.people.access.Row;
import vn.loa.people.access.Scoped;
import vn.loa.problem.Problem;

/** One administrative unit for as long as it existed; a merged unit is a new one that names its predecessors. */
@Entity
@EntityListeners(RightsChanged.class)
public class Unit extends Row implements Scoped, Entitling {
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

    @Column(name = "agency_code")
    String agencyCode;

    @Column(name = "other_code")
    String otherCode;

    /** By their first days; the last that has begun is {@link #name}. */
    @ElementCollection
    @CollectionTable(name = "unit_name", joinColumns = @JoinColumn(name = "unit_id"))
    @MapKeyColumn(name = "valid_from")
    @Column(name = "name")
    @SortNatural
    SortedMap<LocalDate, String> names = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "unit_succession", joinColumns = @JoinColumn(name = "successor_id"))
    @AssociationOverride(name = "unit", joinColumns = @JoinColumn(name = "predecessor_id"))
    Set<Succession> predecessors = new HashSet<>();

    /** The same table from its other end: only {@link #predecessors} is written. */
    @ElementCollection
    @CollectionTable(name = "unit_succession", joinColumns = @JoinColumn(name = "predecessor_id"))
    @AssociationOverride(name = "unit", joinColumns = @JoinColumn(name = "successor_id"))
    Set<Succession> successors = new HashSet<>();

    protected Unit() {}

    Unit(String code, String name, UnitKind kind, Unit parent, LocalDate validFrom, LocalDate validTo) {
        super(null);
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.validFrom = validFrom;
        this.validTo = validTo;
        // A later unit can reuse a code, so the day keeps the path unique.
        var label = code + "_" + validFrom.format(DateTimeFormatter.BASIC_ISO_DATE);
        this.path = parent == null ? label : parent.path + "." + label;
        names.put(validFrom, name);
    }

    /** A name that begins on the same day is corrected. */
    void rename(UnitNameDraft draft, LocalDate today) {
        if (!standsOn(draft.validFrom())) {
            throw Problem.invalid("/validFrom", UnitProblem.UNIT_NOT_STANDING, name, draft.validFrom());
        }
        names.putIfAbsent(validFrom, name);
        names.put(draft.validFrom(), draft.name());
        name = nameOn(today);
    }

    /** @param code null for none */
    void identifyAs(String code) {
        agencyCode = code;
    }

    /** @param last the last day it stands */
    void end(LocalDate last) {
        validTo = last;
    }

    void succeeds(Unit predecessor, SuccessionShare share) {
        predecessors.add(new Succession(predecessor, share));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The name it bore on {@code day}; a paper keeps the name of its day. */
    public String nameOn(LocalDate day) {
        var begun = names.headMap(day.plusDays(1));
        return begun.isEmpty() ? name : begun.get(begun.lastKey());
    }

    /** {@link #nameOn}, or the name of today where no day is decided. */
    public String nameOnPaper(LocalDate day) {
        return day == null ? name : nameOn(day);
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

    /** Whether both exist on some day. */
    boolean standsBeside(Unit other) {
        return (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
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

    /** A succession moves the rights of all who have a role there. */
    @Override
    public UUID holder() {
        return null;
    }
}

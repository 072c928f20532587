package vn.loa.people.unit;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Row;
import vn.loa.people.access.Scoped;

/** A row of a unit, with the unit's path beside it so that scope is one indexed condition. */
@MappedSuperclass
public abstract class UnitOwned extends Row implements Scoped {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    protected Unit unit;

    @Column(name = "unit_path")
    @ColumnTransformer(write = "?::ltree")
    protected String unitPath;

    protected UnitOwned() {}

    protected UnitOwned(UUID id, Unit unit) {
        super(id);
        this.unit = unit;
        this.unitPath = unit.unitPath();
    }

    public Unit unit() {
        return unit;
    }

    /** The reference in other rows' views. */
    public Ref ref() {
        return new Ref(id, subjectTitle());
    }

    /** Null for none. */
    public static Ref refOf(UnitOwned row) {
        return row == null ? null : row.ref();
    }

    @Override
    public UUID unitId() {
        return unit.id();
    }

    @Override
    public String unitPath() {
        return unitPath;
    }
}

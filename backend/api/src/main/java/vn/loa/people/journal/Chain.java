package vn.loa.people.journal;

import java.util.UUID;
import vn.loa.people.access.Scoped;

/** One unit's journal as a row for rights: the policy decides who at the unit may read it. */
public record Chain(UUID unitId, String unitPath, String code, String name) implements Scoped {
    @Override
    public UUID id() {
        return unitId;
    }

    @Override
    public String subjectTitle() {
        return name;
    }

    @Override
    public boolean disclosed() {
        return true;
    }

    /** Finds the units of chains; implemented by the units, a package above. */
    public interface Owners {
        /** Null where there is no such unit. */
        Chain chain(UUID unit);
    }

    EntryView.EntryUnit unit() {
        return new EntryView.EntryUnit(unitId, code, name);
    }
}

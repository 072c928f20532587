package vn.loa.people.journal;

import java.util.UUID;
import vn.loa.people.access.Scoped;

/** One unit's journal, as rights see it: it is read where the unit is, by those the policy lets. */
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

    /** Knows the units chains belong to; answered by the units, which stand above. */
    public interface Owners {
        /** Null where there is no such unit. */
        Chain chain(UUID unit);
    }

    EntryView.EntryUnit unit() {
        return new EntryView.EntryUnit(unitId, code, name);
    }
}

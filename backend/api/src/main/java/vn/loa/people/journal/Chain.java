package vn.loa.people.journal;

import java.util.UUID;
import vn.loa.people.access.Scoped;

/** One unit's journal, as rights see it: it is read where the unit is, by those the policy lets. */
record Chain(UUID unitId, String unitPath, String code, String name) implements Scoped {
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

    EntryView.EntryUnit unit() {
        return new EntryView.EntryUnit(unitId, code, name);
    }
}

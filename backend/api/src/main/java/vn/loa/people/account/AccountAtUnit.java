package vn.loa.people.account;

import java.util.UUID;
import vn.loa.people.access.Scoped;
import vn.loa.people.unit.Unit;

/** An account at one of the units where it holds a role: an account itself belongs to no unit. */
record AccountAtUnit(Account account, Unit unit) implements Scoped {
    @Override
    public UUID id() {
        return account.id();
    }

    @Override
    public UUID unitId() {
        return unit.id();
    }

    @Override
    public String unitPath() {
        return unit.unitPath();
    }

    @Override
    public String subjectTitle() {
        return account.fullName;
    }

    /** An administrator above sets up the units below. */
    @Override
    public boolean disclosed() {
        return true;
    }
}

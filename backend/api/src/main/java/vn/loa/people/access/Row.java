package vn.loa.people.access;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A row with its own version, which guards edits. */
@MappedSuperclass
public abstract class Row extends Keyed {
    @Version
    protected int version;

    protected Row() {}

    protected Row(UUID id) {
        super(id);
    }

    public int version() {
        return version;
    }

    /** Replaces a set but keeps unchanged members, so that only differences are written. */
    protected static <T> void replace(Set<T> held, Collection<T> chosen) {
        held.retainAll(chosen);
        held.addAll(chosen);
    }
}

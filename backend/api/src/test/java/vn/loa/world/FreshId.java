package vn.loa.world;

import java.util.UUID;
import vn.loa.people.access.Keyed;

/** An id that nothing has, as a client chooses one. */
public final class FreshId {
    private FreshId() {}

    public static UUID next() {
        return Keyed.newId();
    }
}

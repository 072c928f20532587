package vn.loa.people.door;

import java.util.UUID;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * The id a client chooses for something new: a UUIDv7, as Loa's own, so that rows lie in the order they were made. Which moment it names is the
 * client's affair: a clock may be wrong by days.
 */
public final class ChosenId {
    private static final int IETF = 2;

    private ChosenId() {}

    public static boolean fits(UUID id) {
        return id.version() == 7 && id.variant() == IETF;
    }

    /** @throws Problem 422 at {@code pointer} where it is no UUIDv7 */
    public static void check(String pointer, UUID id) {
        if (!fits(id)) {
            throw Problem.invalid(pointer, Fault.ID_NOT_UUID_V7, id);
        }
    }
}

package vn.loa.work.playlog;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Answered by reports, which stand above: what a submitted one counted stays as it was. */
public interface ReportedActs {
    /** Those of {@code activities} whose rows are frozen in a report that no correction takes the place of. */
    Set<UUID> among(Collection<UUID> activities);
}

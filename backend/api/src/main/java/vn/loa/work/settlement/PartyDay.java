package vn.loa.work.settlement;

import java.time.LocalDate;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.work.series.Occurrence;
import vn.loa.work.series.Outcome;

/**
 * A day of a series as the outside party that leads it sees it.
 *
 * @param into the own task it was merged into; null for none
 * @param settled whether the party has said what came of it
 */
public record PartyDay(UUID id, LocalDate dueOn, Outcome outcome, String reason, Ref into, boolean settled) {
    static PartyDay of(Occurrence day, Outcome outcome, Ref into) {
        return new PartyDay(day.id(), day.dueOn(), outcome, day.reason(), into, day.settled() != null);
    }
}

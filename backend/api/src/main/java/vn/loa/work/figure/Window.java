package vn.loa.work.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.loa.reading.term.ChannelType;

/**
 * The range figures are counted over. Activities and expenditures count by their day, under any plan of these units and this programme that
 * is in force, so that none is lost between two plans; topics, tasks, targets and sources are the plan's own.
 *
 * @param plan its own topics, tasks, targets and sources count, and its activities
 * @param units whose plans of {@code programme} count beside {@code plan}; empty for {@code plan} alone
 * @param programme null where {@code units} is empty
 * @param channelType only what goes through channels of this type counts; null for all
 * @param from the first day, null for no bound
 * @param to the last day, null for no bound
 */
public record Window(
        UUID plan, List<UUID> units, String programme, ChannelType channelType, LocalDate from, LocalDate to) {
    /** Everything under one plan. */
    public static Window of(UUID plan, ChannelType channelType) {
        return new Window(plan, List.of(), null, channelType, null, null);
    }

    /** The work of units for a programme between two days, both included, seen from {@code plan}. */
    public static Window of(UUID plan, Collection<UUID> units, String programme, LocalDate from, LocalDate to) {
        return new Window(plan, List.copyOf(units), programme, null, from, to);
    }
}

package vn.loa.work.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.loa.reading.term.ChannelType;

/**
 * What figures are counted over. What happened and what was spent counts by its day, under whatever plan of these units and this
 * programme is in force, so that nothing falls between two plans; what a plan lays down (topics, tasks, targets, sources) is the
 * plan's own.
 *
 * @param plan what it lays down is counted, and what happened under it
 * @param units whose plans of {@code programme} count beside {@code plan}; empty for {@code plan} alone
 * @param programme null where {@code units} is empty
 * @param channelType only what goes through channels of this type counts; null for all
 * @param from the first day, null for no bound
 * @param to the last day, null for no bound
 */
public record Window(
        UUID plan, List<UUID> units, String programme, ChannelType channelType, LocalDate from, LocalDate to) {
    /** All that has happened under one plan. */
    public static Window of(UUID plan, ChannelType channelType) {
        return new Window(plan, List.of(), null, channelType, null, null);
    }

    /** What units have done for a programme between two days, both included, seen from {@code plan}. */
    public static Window of(UUID plan, Collection<UUID> units, String programme, LocalDate from, LocalDate to) {
        return new Window(plan, List.copyOf(units), programme, null, from, to);
    }
}

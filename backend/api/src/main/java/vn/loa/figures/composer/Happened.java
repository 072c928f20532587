package vn.loa.figures.composer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.Figure;

/**
 * What happened in a report's window, as far as its sentences need it.
 *
 * @param unit "Ủy ban nhân dân xã Liên Minh"
 * @param plan "Kế hoạch số 05/KH-UBND ngày 12/02/2022"
 * @param reform whether the programme is administrative reform, which the sentences then name
 * @param to the window's last day
 * @param figures by code
 * @param before the figures' values in the same period of the year before; without entries where there was no plan to compare with
 * @param base what {@code before} is called, "cùng kỳ năm 2021"
 * @param planned the channels through which the plan wanted something done by {@code to}
 * @param single the day of a channel's only activity
 * @param topics all of the plan, in its order
 * @param late tasks overdue on the window's last day, the longest first
 * @param next tasks open and due after the window, in the next one; the nearest first
 */
public record Happened(
        String unit,
        String plan,
        boolean reform,
        LocalDate to,
        Map<String, Figure> figures,
        Map<String, Long> before,
        String base,
        Set<ChannelType> planned,
        Map<ChannelType, LocalDate> single,
        List<TopicTold> topics,
        List<Duty> late,
        List<Duty> next) {
    /** @param activities how many communicated it inside the window */
    public record TopicTold(String name, long activities) {}

    /**
     * A task.
     *
     * @param lead the party in charge; null where none is named
     */
    public record Duty(String title, LocalDate dueOn, String lead) {}

    public Numbers numbers() {
        return new Numbers(figures, before);
    }

    long value(String code) {
        var figure = figures.get(code);
        return figure == null ? 0 : figure.value();
    }
}

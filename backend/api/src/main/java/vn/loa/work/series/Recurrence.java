package vn.loa.work.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import vn.loa.problem.Problem;

/** Expands a rule into its days once, when it is written, so that the calendar and SQL need not know RFC 5545. */
final class Recurrence {
    private static final Set<Freq> BY_DAYS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /** Longer than any plan in days; the library counts a longer one day by day, for minutes. */
    private static final int LONGEST_INTERVAL = 1100;

    private Recurrence() {}

    /** @return the days of {@code rrule} from {@code start} to {@code end}; none for no rule */
    static List<LocalDate> days(String rrule, LocalDate start, LocalDate end) {
        if (rrule == null) {
            return List.of();
        }
        try {
            var rule = new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!BY_DAYS.contains(rule.getFreq()) || rule.getInterval() > LONGEST_INTERVAL) {
                throw invalid();
            }
            return days(rule, start, end);
        } catch (InvalidRecurrenceRuleException | RuntimeException e) {
            // The library throws anything at parts it cannot combine, and after a long search without a day.
            throw invalid();
        }
    }

    private static List<LocalDate> days(RecurrenceRule rule, LocalDate start, LocalDate end) {
        var days = new ArrayList<LocalDate>();
        var instances = rule.iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        while (instances.hasNext()) {
            var instance = instances.nextDateTime();
            var day = LocalDate.of(instance.getYear(), instance.getMonth() + 1, instance.getDayOfMonth());
            if (day.isAfter(end)) {
                break;
            }
            if (!day.isBefore(start) && (days.isEmpty() || day.isAfter(days.getLast()))) {
                days.add(day);
            }
        }
        return days;
    }

    private static Problem invalid() {
        return Problem.invalid("/rrule", SeriesProblem.TASK_RRULE_INVALID);
    }
}

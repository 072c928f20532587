package vn.loa.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import vn.loa.work.figure.ReportingYear;

/**
 * The days of a story, relative to the day it is loaded. A day is a date or an object:
 * <ul>
 *   <li>{@code {"offset": n}}: n days from the load day;
 *   <li>{@code {"monthDay": "MM-DD"}}: in the plan's year;
 *   <li>{@code {"week": w, "weekday": d}}: d = 1…7 of the week w weeks from this one;
 *   <li>{@code {"month": m, "day": d}}: in the month m months from this one, its last day where it is shorter.
 * </ul>
 *
 * @param today the load day
 * @param year of the plan
 */
record Days(LocalDate today, int year) {
    private static final Set<Set<String>> FORMS =
            Set.of(Set.of("offset"), Set.of("monthDay"), Set.of("week", "weekday"), Set.of("month", "day"));

    /** The first day whose activities the plan's reports count. */
    LocalDate first() {
        return new ReportingYear(year).opens();
    }

    /** Whether {@code day} is from the first day to today. */
    boolean past(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(today);
    }

    /** {@code day}, or the first day where that is before it. */
    LocalDate notBeforeFirst(LocalDate day) {
        return day.isBefore(first()) ? first() : day;
    }

    LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    /** The same tree with every relative day replaced by its date. */
    JsonNode resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (FORMS.contains(names(object))) {
                return TextNode.valueOf(day(object).toString());
            }
            object.properties().forEach(member -> member.setValue(resolve(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, resolve(array.get(i)));
            }
        }
        return node;
    }

    private LocalDate day(ObjectNode relative) {
        if (relative.has("offset")) {
            return today.plusDays(relative.get("offset").intValue());
        }
        if (relative.has("monthDay")) {
            return MonthDay.parse("--" + relative.get("monthDay").textValue()).atYear(year);
        }
        if (relative.has("week")) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plus(relative.get("week").intValue(), ChronoUnit.WEEKS)
                    .plusDays(relative.get("weekday").intValue() - 1L);
        }
        var month = YearMonth.from(today).plusMonths(relative.get("month").intValue());
        return month.atDay(Math.min(relative.get("day").intValue(), month.lengthOfMonth()));
    }

    private static Set<String> names(ObjectNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

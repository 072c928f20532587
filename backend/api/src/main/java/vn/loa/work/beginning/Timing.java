package vn.loa.work.beginning;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something is to be done, as people write it in a cell: „20/11/2026”, „trước 20/11”, „từ 14 đến 20/4”, „quý III”, „tháng 6”,
 * „hằng tháng”, „3 tháng/lần”, „thường xuyên”, and the like in English.
 *
 * @param words the cell, where it says more than days
 * @param known whether all of it was understood; what was not is kept in words
 * @param impossible whether it names a day that is in no calendar
 */
record Timing(LocalDate startsOn, LocalDate dueOn, String rrule, String words, boolean known, boolean impossible) {
    static final Timing NONE = new Timing(null, null, null, null, true, false);

    private static final String YEAR = "(?:[/.-](\\d{4}|\\d{2})|,? nam (\\d{4}))?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:t[\\d:.]+)?\\b");
    private static final Pattern DAYS = Pattern.compile(
            "\\b(?:tu )?(?:ngay )?(\\d{1,2})(?:[/.](\\d{1,2})(?:[/.](\\d{4}))?)? ?(?:-|den|toi) ?(?:het )?(?:ngay )?(\\d{1,2})(?:[/.]| thang )(\\d{1,2})"
                    + YEAR + "(?![\\d/])");
    private static final Pattern DAY =
            Pattern.compile("(\\b(?:tu|sau|bat dau|from|after) )?(?:ngay )?\\b(\\d{1,2})(?:[/.]| thang )(\\d{1,2})"
                    + YEAR + "(?![\\d/])");
    private static final Pattern QUARTERS = Pattern.compile(
            "(?:\\b(truoc|cuoi|het) )?\\b(?:quy |quarter |q)(iv|i{1,3}|[1-4])\\b(?: ?(?:-|den|va) ?(?:quy )?(iv|i{1,3}|[1-4])\\b)?(?:(?:[/ ]| nam )(\\d{4}))?");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:\\b(truoc|cuoi|het|tu) )?\\bthang (\\d{1,2})(?:/(\\d{4}))?(?: ?(?:-|den|toi) ?(?:het )?(?:thang )?(\\d{1,2}))?(?:(?:/| nam )(\\d{4}))?(?![\\d/])");
    private static final Pattern HALF = Pattern.compile("\\b(?:6 thang|sau thang|nua) (dau|cuoi) nam(?: (\\d{4}))?\\b");
    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:(?:trong|cuoi|het|ca) nam|nam(?= \\d{4}))(?: (\\d{4}))?\\b");

    private static final Pattern MONTHLY_DAY = Pattern.compile(
            "\\b(?:(?:truoc |vao )?ngay (\\d{1,2}) (?:hang|moi) thang|(?:hang|moi) thang,? (?:truoc |vao )?ngay (\\d{1,2})(?![\\d/.]))");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(thu [2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat) (?:hang|moi) tuan|(?:hang|moi) tuan,? (?:vao )?(thu [2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat))\\b");
    private static final Pattern EVERY_SOME = Pattern.compile(
            "\\b(\\d{1,2}|mot|hai|ba|sau) (thang|tuan|ngay|nam) ?(?:/|mot |1 |01 ) ?(?:mot |1 |01 )?lan\\b");
    private static final Pattern TIMES = Pattern.compile(
            "\\b(?:it nhat )?(?:\\d{1,2}|mot|hai|ba) (?:lan|buoi|luot|ky) ?(?:/|moi |trong |mot ) ?(?:mot |1 |01 )?(ngay|tuan|thang|quy|nam)\\b");
    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:(?:hang|moi|theo) (ngay|tuan|thang|quy|nam)(?: (?:mot|1|01) lan)?|(daily|weekly|monthly|quarterly|yearly|annually))\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:thuong xuyen|lien tuc|thuong ky|dot xuat|khi co yeu cau|khi co|theo yeu cau|theo ke hoach|ongoing|continuous(?:ly)?|as needed)\\b");
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:hoan thanh|thuc hien|to chuc|xong|truoc|cham nhat|trong|vao|den|het|ngay|dinh ky|va|bao cao|before|by|until|on|in)\\b|[\\s,;.:()-]+");
    private static final Pattern TELLING =
            Pattern.compile("\\d|\\b(?:thang|quy|tuan|nam(?= \\d| dau| cuoi| sau)|dau|giua|cuoi)\\b");
    private static final Map<String, Integer> NUMBERS = Map.of("mot", 1, "hai", 2, "ba", 3, "sau", 6);
    private static final List<String> QUARTER = List.of("i", "ii", "iii", "iv");
    private static final Map<String, String> WEEKDAYS = Map.ofEntries(
            Map.entry("thu 2", "MO"),
            Map.entry("thu hai", "MO"),
            Map.entry("thu 3", "TU"),
            Map.entry("thu ba", "TU"),
            Map.entry("thu 4", "WE"),
            Map.entry("thu tu", "WE"),
            Map.entry("thu 5", "TH"),
            Map.entry("thu nam", "TH"),
            Map.entry("thu 6", "FR"),
            Map.entry("thu sau", "FR"),
            Map.entry("thu 7", "SA"),
            Map.entry("thu bay", "SA"),
            Map.entry("chu nhat", "SU"));

    /** @param year of the plan: days without a year are of that one */
    static Timing of(String cell, int year) {
        if (cell.isBlank()) {
            return NONE;
        }
        var reading = new Reading(folded(cell), year);
        try {
            reading.read();
        } catch (DateTimeException e) {
            return new Timing(null, null, null, cell, false, true);
        }
        var rest = FILLER.matcher(reading.rest).replaceAll(" ").strip();
        if (!rest.isEmpty() && TELLING.matcher(rest).find()) {
            // Half of a time is worse than none.
            return new Timing(null, null, null, cell, false, false);
        }
        boolean days = reading.startsOn != null || reading.dueOn != null;
        boolean plain = days && reading.rrule == null && !reading.open && rest.isEmpty();
        boolean known = rest.isEmpty() && (days || reading.rrule != null || reading.open);
        return new Timing(reading.startsOn, reading.dueOn, reading.rrule, plain ? null : cell, known, false);
    }

    /** The first day it speaks of. */
    LocalDate first() {
        return startsOn == null ? dueOn : startsOn;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[–—]", "-")
                .replaceAll("\\b(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b", "$1/$2/$3")
                .replaceAll("(?<=\\d)\\s*/\\s*(?=\\d)", "/")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Takes out of the text what it understands; what is left over was not. */
    private static final class Reading {
        private final int year;
        private String rest;
        private LocalDate startsOn;
        private LocalDate dueOn;
        private String rrule;
        private boolean open;

        Reading(String text, int year) {
            this.rest = text;
            this.year = year;
        }

        void read() {
            recurrence();
            days();
            if (startsOn == null && dueOn == null) {
                months();
            }
            while (take(OPEN) != null) {
                open = true;
            }
        }

        private void recurrence() {
            Matcher found;
            if ((found = take(MONTHLY_DAY)) != null) {
                int day = Integer.parseInt(either(found, 1, 2));
                YearMonth.of(2000, 1).atDay(day);
                rrule = "FREQ=MONTHLY;BYMONTHDAY=" + day;
            } else if ((found = take(WEEKDAY)) != null) {
                rrule = "FREQ=WEEKLY;BYDAY=" + WEEKDAYS.get(either(found, 1, 2));
            } else if ((found = take(EVERY_SOME)) != null) {
                rrule = every(found.group(2), number(found.group(1)));
            } else if ((found = take(TIMES)) != null) {
                rrule = every(found.group(1), 1);
            } else if ((found = take(EVERY)) != null) {
                rrule = every(either(found, 1, 2), 1);
            }
        }

        private static String every(String period, int interval) {
            var rule =
                    switch (period) {
                        case "ngay", "daily" -> "FREQ=DAILY";
                        case "tuan", "weekly" -> "FREQ=WEEKLY";
                        case "thang", "monthly" -> "FREQ=MONTHLY";
                        case "quy", "quarterly" -> "FREQ=MONTHLY;INTERVAL=3";
                        default -> "FREQ=YEARLY";
                    };
            if (interval == 12 && rule.equals("FREQ=MONTHLY")) {
                return "FREQ=YEARLY";
            }
            return interval <= 1 ? rule : rule + ";INTERVAL=" + interval;
        }

        private void days() {
            Matcher found;
            if ((found = take(ISO)) != null) {
                dueOn = day(found.group(3), found.group(2), found.group(1));
            } else if ((found = take(DAYS)) != null) {
                var end = day(found.group(4), found.group(5), either(found, 6, 7));
                var month = found.group(2) == null ? found.group(5) : found.group(2);
                var start = day(found.group(1), month, found.group(3) == null ? year(end) : found.group(3));
                boolean over = found.group(2) != null && either(found, 6, 7) == null && end.isBefore(start);
                startsOn = start;
                dueOn = over ? end.plusYears(1) : end;
            } else if ((found = take(DAY)) != null) {
                var day = day(found.group(2), found.group(3), either(found, 4, 5));
                if (found.group(1) == null) {
                    dueOn = day;
                } else {
                    startsOn = day;
                }
            }
        }

        private void months() {
            Matcher found;
            if ((found = take(HALF)) != null) {
                boolean first = found.group(1).equals("dau");
                span(first ? 1 : 7, first ? 6 : 12, found.group(2), null);
            } else if ((found = take(QUARTERS)) != null) {
                int first = quarter(found.group(2));
                int last = found.group(3) == null ? first : quarter(found.group(3));
                span(3 * first - 2, 3 * last, found.group(4), found.group(1));
            } else if ((found = take(MONTHS)) != null) {
                int first = Integer.parseInt(found.group(2));
                int last = found.group(4) == null ? first : Integer.parseInt(found.group(4));
                span(first, last, either(found, 5, 3), found.group(1));
                if (startsOn != null && found.group(3) != null) {
                    startsOn = startsOn.withYear(Integer.parseInt(found.group(3)));
                }
                if (found.group(4) == null && "tu".equals(found.group(1))) {
                    dueOn = null;
                }
            } else if ((found = take(WHOLE)) != null) {
                dueOn = LocalDate.of(number(found.group(1), year), 12, 31);
            }
        }

        /** Over whole months; „trước” ends before them, „cuối” and „hết” at their end. */
        private void span(int first, int last, String written, String limit) {
            int of = number(written, year);
            var start = YearMonth.of(of, first).atDay(1);
            dueOn = "truoc".equals(limit)
                    ? start.minusDays(1)
                    : YearMonth.of(of, last).atEndOfMonth();
            startsOn = limit == null || limit.equals("tu") ? start : null;
        }

        private LocalDate day(String day, String month, String written) {
            int of = number(written, year);
            return LocalDate.of(of < 100 ? 2000 + of : of, Integer.parseInt(month), Integer.parseInt(day));
        }

        private static String year(LocalDate day) {
            return Integer.toString(day.getYear());
        }

        private static int quarter(String written) {
            int roman = QUARTER.indexOf(written);
            return roman < 0 ? Integer.parseInt(written) : roman + 1;
        }

        private static int number(String written) {
            return NUMBERS.containsKey(written) ? NUMBERS.get(written) : Integer.parseInt(written);
        }

        private static int number(String written, int otherwise) {
            return written == null ? otherwise : Integer.parseInt(written);
        }

        private static String either(Matcher found, int one, int other) {
            return found.group(one) == null ? found.group(other) : found.group(one);
        }

        private Matcher take(Pattern pattern) {
            var found = pattern.matcher(rest);
            if (!found.find()) {
                return null;
            }
            rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
            return found;
        }
    }
}

package vn.loa.paper.writer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.work.task.TaskLine;

/** Who does what until when, as the table behind a plan. */
final class AnnexOfTasks {
    static final List<String> COLUMNS =
            List.of("TT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm");
    private static final List<Integer> WIDTHS = List.of(5, 29, 15, 18, 15, 18);
    private static final List<Boolean> CENTRED = List.of(true, false, false, false, false, false);
    /** Up to this many days of a series are listed one by one. */
    private static final int FEW = 6;

    private static final Pattern INTERVAL = Pattern.compile("INTERVAL=(\\d+)");

    private AnnexOfTasks() {}

    static PaperAnnex of(List<TaskLine> tasks, String reference, int year) {
        var rows = new ArrayList<List<String>>();
        for (var task : tasks) {
            var row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            row.addAll(cells(task, year));
            rows.add(row);
        }
        return PaperAnnex.wide(
                "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH", reference, PaperBlock.table(COLUMNS, WIDTHS, CENTRED, rows));
    }

    /** A task under the columns behind the first. */
    static List<String> cells(TaskLine task, int year) {
        return List.of(
                task.title(),
                blank(task.lead()),
                String.join("; ", task.coordinating()),
                time(task, year),
                blank(task.deliverable()));
    }

    /** The text as written, else the series or the days; a series that ends within the year shows its end. */
    static String time(TaskLine task, int year) {
        var words = task.recurrenceText() != null ? Papers.subject(task.recurrenceText()) : series(task);
        if (words == null) {
            return days(task);
        }
        boolean through = task.dueOn() == null
                || task.dueOn().getYear() != year
                || task.dueOn().getDayOfYear() >= 365;
        return through
                        || task.rrule() != null
                                && task.recurrenceText() == null
                                && task.occurrences().size() <= FEW
                ? words
                : words + ", đến ngày " + Papers.shortDate(task.dueOn());
    }

    private static String days(TaskLine task) {
        if (task.startsOn() == null) {
            return task.dueOn() == null ? "" : "Chậm nhất ngày " + Papers.shortDate(task.dueOn());
        }
        var from = "Từ ngày " + Papers.shortDate(task.startsOn());
        return task.dueOn() == null ? from : from + " đến ngày " + Papers.shortDate(task.dueOn());
    }

    private static String series(TaskLine task) {
        if (task.rrule() == null || task.occurrences().isEmpty()) {
            return null;
        }
        if (task.occurrences().size() <= FEW || task.rrule().contains("BYMONTH=")) {
            return named(task.occurrences());
        }
        var matcher = INTERVAL.matcher(task.rrule());
        var every = matcher.find() ? matcher.group(1) : "1";
        var unit =
                task.rrule().contains("FREQ=DAILY") ? "ngày" : task.rrule().contains("FREQ=WEEKLY") ? "tuần" : "tháng";
        return every.equals("1") ? "Hằng " + unit : every + " " + unit + "/lần";
    }

    /** "Các ngày 10/3, 10/6/2022": the year once where it is one. */
    private static String named(List<LocalDate> days) {
        var year = "/" + days.getLast().getYear();
        boolean oneYear = days.getFirst().getYear() == days.getLast().getYear();
        var words = days.stream().map(Papers::shortDate).collect(Collectors.joining(", "));
        return (days.size() == 1 ? "Ngày " : "Các ngày ") + (oneYear ? words.replace(year, "") + year : words);
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }
}

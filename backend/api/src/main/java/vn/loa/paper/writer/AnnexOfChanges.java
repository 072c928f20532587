package vn.loa.paper.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.work.amendment.DifferenceView.ChangedTask;

/** The tasks an amendment adds, changes and repeals, as the table behind it. */
final class AnnexOfChanges {
    private static final List<String> COLUMNS = Stream.concat(
                    AnnexOfTasks.COLUMNS.stream(), Stream.of("Nội dung sửa đổi"))
            .toList();
    private static final List<Integer> WIDTHS = List.of(5, 24, 13, 14, 13, 13, 18);
    private static final List<Boolean> CENTRED = List.of(true, false, false, false, false, false, false);

    private AnnexOfChanges() {}

    static PaperAnnex of(List<ChangedTask> tasks, String reference, int year) {
        var rows = new ArrayList<List<String>>();
        for (var task : tasks) {
            var row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            row.addAll(AnnexOfTasks.cells(task.after() == null ? task.before() : task.after(), year));
            row.add(said(task, year));
            rows.add(row);
        }
        return PaperAnnex.wide(
                "NHIỆM VỤ ĐƯỢC SỬA ĐỔI, BỔ SUNG, BÃI BỎ", reference, PaperBlock.table(COLUMNS, WIDTHS, CENTRED, rows));
    }

    private static String said(ChangedTask task, int year) {
        return switch (task.kind()) {
            case ADDED -> "Bổ sung";
            case REMOVED -> "Bãi bỏ";
            case CHANGED -> {
                var before = AnnexOfTasks.cells(task.before(), year);
                var after = AnnexOfTasks.cells(task.after(), year);
                yield IntStream.range(0, before.size())
                        .filter(i -> !before.get(i).equals(after.get(i)))
                        .mapToObj(i -> "%s (trước đây: %s)"
                                .formatted(
                                        COLUMNS.get(i + 1).toLowerCase(Locale.ROOT),
                                        before.get(i).isEmpty() ? "chưa ghi" : before.get(i)))
                        .collect(Collectors.joining("; ", "Sửa đổi ", ""));
            }
        };
    }
}

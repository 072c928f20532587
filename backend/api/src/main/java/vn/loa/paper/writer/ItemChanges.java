package vn.loa.paper.writer;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.loa.work.amendment.DifferenceView;
import vn.loa.work.amendment.DifferenceView.ChangedTarget;
import vn.loa.work.amendment.DifferenceView.ChangedTopic;
import vn.loa.work.plan.TargetDraft;

/** The topics and targets an amendment adds, changes and drops, a sentence each. */
final class ItemChanges {
    private ItemChanges() {}

    static List<String> of(DifferenceView difference) {
        return Stream.concat(
                        difference.topics().stream().map(ItemChanges::said),
                        difference.targets().stream().map(ItemChanges::said))
                .toList();
    }

    private static String said(ChangedTopic topic) {
        var before = topic.before();
        var after = topic.after();
        return switch (topic.kind()) {
            case ADDED -> "Bổ sung nội dung tuyên truyền “%s”.".formatted(after.name());
            case REMOVED -> "Bãi bỏ nội dung tuyên truyền “%s”.".formatted(before.name());
            case CHANGED ->
                before.name().equals(after.name())
                        ? "Sửa đổi mã nội dung tuyên truyền “%s”: %s thành %s."
                                .formatted(after.name(), before.code(), after.code())
                        : "Sửa đổi nội dung tuyên truyền “%s” thành “%s”.".formatted(before.name(), after.name());
        };
    }

    private static String said(ChangedTarget target) {
        var before = target.before();
        var after = target.after();
        return switch (target.kind()) {
            case ADDED -> "Bổ sung chỉ tiêu %s.".formatted(named(after));
            case REMOVED -> "Bãi bỏ chỉ tiêu %s.".formatted(named(before));
            case CHANGED ->
                named(before).equals(named(after))
                        ? "Sửa đổi cách tính chỉ tiêu %s.".formatted(named(after))
                        : before.name().equals(after.name())
                                ? "Sửa đổi chỉ tiêu “%s”: từ %s thành %s."
                                        .formatted(after.name(), amount(before), amount(after))
                                : "Sửa đổi chỉ tiêu %s thành %s.".formatted(named(before), named(after));
        };
    }

    private static String named(TargetDraft target) {
        return "“%s” (%s)".formatted(target.name(), amount(target));
    }

    private static String amount(TargetDraft target) {
        var locale = Locale.of("vi", "VN");
        return target.value() == null
                ? "không giao số " + target.measure()
                : NumberFormat.getIntegerInstance(locale).format(target.value()) + " " + target.measure();
    }
}

package vn.loa.exchange.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.exchange.inbox.Deadline;
import vn.loa.exchange.inbox.InboxItem;
import vn.loa.exchange.inbox.InboxView;
import vn.loa.problem.Language;

/** The mail of one morning: what is late, what is due today, who waits for a decision, which reports come near. */
class DigestText {
    /** Reports further away are told on a later morning. */
    private static final int NEAR = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Language language;
    private final String address;
    private final LocalDate today;
    private final List<String> places = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private int late;
    private int due;
    private int waiting;

    /** @param address where Loa is opened, or null */
    DigestText(Language language, String address, LocalDate today) {
        this.language = language;
        this.address = address;
        this.today = today;
    }

    void add(InboxView day) {
        var reports = day.deadlines().stream()
                .filter(deadline -> deadline.daysLeft() <= NEAR)
                .toList();
        var parts = new ArrayList<String>();
        part(parts, "Quá hạn", "Overdue", day.overdue().stream().map(this::dated));
        part(parts, "Đến hạn hôm nay", "Due today", day.today().stream().map(InboxItem::title));
        part(parts, "Chờ xử lý", "Waiting for you", day.waiting().stream().map(this::told));
        part(parts, "Báo cáo đến hạn", "Reports due", reports.stream().map(this::dated));
        if (parts.isEmpty()) {
            return;
        }
        late += day.overdue().size()
                + (int) reports.stream().filter(report -> report.daysLeft() < 0).count();
        due += day.today().size();
        waiting += day.waiting().size();
        units.add(day.unit().name());
        places.add(capital(day.unit().name()) + "\n\n" + String.join("\n\n", parts));
    }

    Optional<Letter> letter() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var foot = language.say(
                "Thư này được gửi mỗi ngày làm việc khi có việc cần xử lý. Đổi giờ hoặc thôi nhận: Loa, trang Cá nhân.",
                "This mail is sent each working day when something waits. Change the hour or stop it: Loa, page Profile.");
        var open = address == null ? "" : language.say("Mở Loa: {0}\n\n", "Open Loa: {0}\n\n", address);
        return Optional.of(new Letter(subject(), String.join("\n\n\n", places) + "\n\n\n" + open + foot + "\n"));
    }

    private String subject() {
        var counts = new ArrayList<String>();
        count(counts, late, "{0} quá hạn", "{0} overdue");
        count(counts, due, "{0} đến hạn hôm nay", "{0} due today");
        count(counts, waiting, "{0} chờ xử lý", "{0} waiting for you");
        var told = counts.isEmpty() ? language.say("báo cáo đến hạn", "a report is due") : String.join(", ", counts);
        return "Loa " + DAY.format(today) + ": " + told + " – " + String.join("; ", units);
    }

    private void count(List<String> counts, int number, String vi, String en) {
        if (number > 0) {
            counts.add(language.say(vi, en, number));
        }
    }

    private void part(List<String> parts, String vi, String en, Stream<String> lines) {
        var told = lines.map(line -> "- " + line).toList();
        if (!told.isEmpty()) {
            parts.add(language.say(vi, en) + " (" + told.size() + ")\n" + String.join("\n", told));
        }
    }

    private String dated(InboxItem item) {
        return item.title() + language.say(" (hạn {0})", " (due {0})", DAY.format(item.dueOn()));
    }

    private String dated(Deadline report) {
        return report.title() + language.say(" (gửi chậm nhất ngày {0})", " (due {0})", DAY.format(report.dueOn()));
    }

    private String told(InboxItem item) {
        var what =
                switch (item.kind()) {
                    case TASK -> language.say("Nhiệm vụ", "Task");
                    case PLAN_TO_ISSUE -> language.say("Kế hoạch chờ ký ban hành", "Plan to be signed");
                    case PLAN_RETURNED -> language.say("Kế hoạch được trả lại", "Plan returned");
                    case AMENDMENT_TO_ISSUE ->
                        language.say("Sửa đổi kế hoạch chờ ký ban hành", "Amendment to be signed");
                    case AMENDMENT_RETURNED -> language.say("Sửa đổi kế hoạch được trả lại", "Amendment returned");
                    case REPORT_TO_APPROVE -> language.say("Báo cáo chờ ký", "Report to be signed");
                    case REPORT_TO_SEND -> language.say("Báo cáo đã ký chờ gửi", "Signed report to be sent");
                    case REPORT_TO_ACCEPT -> language.say("Báo cáo cấp dưới chờ tiếp nhận", "Report to be accepted");
                    case REPORT_RETURNED -> language.say("Báo cáo được trả lại", "Report returned");
                    case REPORT_REOPENED ->
                        language.say("Báo cáo được mở lại một mục để sửa", "Section of a report open again");
                    case EXTENSION_TO_DECIDE -> language.say("Đề nghị gia hạn", "Extension asked for");
                    case MENTION -> language.say("Có người nhắc đến bạn", "You are mentioned");
                    case QUESTION_TO_ANSWER -> language.say("Câu hỏi chờ trả lời", "Question to answer");
                    case BROADCAST_TO_SETTLE ->
                        language.say("Mục trên kênh chưa ghi kết quả", "Channel item to be settled");
                    case ACTIVITY_WITHOUT_EVIDENCE ->
                        language.say("Hoạt động chưa có tài liệu kiểm chứng", "Activity without proof");
                };
        return what + ": " + item.title();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase() + name.substring(1);
    }
}

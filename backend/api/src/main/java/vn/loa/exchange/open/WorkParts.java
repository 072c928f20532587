package vn.loa.exchange.open;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.loa.exchange.open.OpenPlanView.*;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.task.TaskState;

/** The work under a plan on a page: what is ahead, what was told and how, and each task. */
record WorkParts(OpenPlanView plan, OpenWords words) {
    void ahead(Element place) {
        if (plan.ahead().isEmpty()) {
            place.appendElement("p")
                    .text(words.say("Bảy ngày tới không có việc hẹn ngày.", "Nothing is due in the next seven days."));
            return;
        }
        var list = place.appendElement("ul").addClass("ahead");
        plan.ahead().forEach(day -> {
            var item = list.appendElement("li");
            item.appendElement("time").attr("datetime", day.on().toString()).text(words.weekday(day.on()));
            var what = item.appendElement("div");
            what.appendElement("p").attr("lang", "vi").text(day.title());
            if (!day.channels().isEmpty()) {
                what.appendElement("p").addClass("by").text(channels(day.channels()));
            }
        });
    }

    void topics(Element place) {
        long most =
                plan.topics().stream().mapToLong(OpenTopic::activities).max().orElse(0);
        bars(place, plan.topics().isEmpty(), list -> plan.topics().stream()
                .sorted(Comparator.comparingLong(OpenTopic::activities).reversed())
                .forEach(topic ->
                        OpenParts.bar(list, topic.name(), words.number(topic.activities()), topic.activities(), most)));
    }

    void channels(Element place) {
        var used = plan.channels().stream()
                .filter(channel -> channel.activities() > 0)
                .sorted(Comparator.comparingLong(OpenChannel::activities).reversed())
                .toList();
        long most = used.stream().mapToLong(OpenChannel::activities).max().orElse(0);
        bars(
                place,
                used.isEmpty(),
                list -> used.forEach(channel -> OpenParts.bar(
                        list,
                        channel.name(),
                        channel.volumes().isEmpty()
                                ? words.number(channel.activities())
                                : words.say("{0} ({1})", "{0} ({1})", channel.activities(), volumes(channel)),
                        channel.activities(),
                        most)));
    }

    private String volumes(OpenChannel channel) {
        return channel.volumes().stream()
                .map(volume -> words.number(volume.quantity()) + " " + volume.measure())
                .collect(Collectors.joining("; "));
    }

    private void bars(Element place, boolean none, Consumer<Element> draw) {
        if (none) {
            place.appendElement("p").text(words.say("Chưa có gì.", "Nothing yet."));
        } else {
            place.appendElement("p").addClass("note").text(words.say("Số hoạt động đã tổ chức.", "Activities held."));
            draw.accept(place.appendElement("ul").addClass("bars"));
        }
    }

    void tasks(Element place) {
        for (var state : List.of(TaskState.IN_PROGRESS, TaskState.PLANNED, TaskState.DONE, TaskState.CANCELLED)) {
            var tasks =
                    plan.tasks().stream().filter(task -> task.state() == state).toList();
            if (!tasks.isEmpty()) {
                place.appendElement("h3").text(words.say("{0} ({1})", "{0} ({1})", called(state), tasks.size()));
                var list = place.appendElement("ul").addClass("tasks");
                tasks.forEach(task -> task(list.appendElement("li"), task));
            }
        }
    }

    private void task(Element item, OpenTask task) {
        item.appendElement("p").attr("lang", "vi").text(task.title());
        var line = item.appendElement("p").addClass("by");
        if (task.lead() != null) {
            line.appendElement("span").attr("lang", "vi").text(task.lead());
        }
        if (!task.channels().isEmpty()) {
            line.appendElement("span").text(channels(task.channels()));
        }
        var time = time(task);
        if (time != null) {
            line.appendElement("span").text(time);
        }
    }

    private String time(OpenTask task) {
        if (task.doneOn() != null) {
            return words.say("Xong ngày {0}", "Done on {0}", words.day(task.doneOn()));
        }
        if (task.recurrence() != null) {
            return task.recurrence();
        }
        return task.dueOn() == null ? null : words.say("Hạn {0}", "Due {0}", words.day(task.dueOn()));
    }

    private String channels(List<ChannelType> types) {
        return types.stream().map(words::channel).collect(Collectors.joining(", "));
    }

    private String called(TaskState state) {
        return switch (state) {
            case PLANNED -> words.say("Chưa làm", "Not started");
            case IN_PROGRESS -> words.say("Đang làm", "In progress");
            case DONE -> words.say("Hoàn thành", "Done");
            case CANCELLED -> words.say("Đã hủy", "Cancelled");
        };
    }
}

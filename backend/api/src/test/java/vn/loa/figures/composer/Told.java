package vn.loa.figures.composer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;

/** What happened in a period of a made-up commune, told piece by piece; nothing where nothing is told. */
final class Told {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Long> before = new HashMap<>();
    private final Set<ChannelType> planned = new LinkedHashSet<>();
    private final Map<ChannelType, LocalDate> single = new EnumMap<>(ChannelType.class);
    private final List<Happened.TopicTold> topics = new ArrayList<>();
    private final List<Happened.Duty> late = new ArrayList<>();
    private final List<Happened.Duty> next = new ArrayList<>();
    private boolean reform = true;

    Told() {
        activities(0, 0, 0, 0);
        tasks(0, 0);
        figure("expenditure.total", 0, null, null, null);
    }

    private void figure(String code, long value, Long denominator, Long target, String measure) {
        figures.put(code, new Figure(FigureCode.of(code), value, denominator, target, measure, 0, false));
    }

    Told anotherProgramme() {
        reform = false;
        return this;
    }

    Told activities(long held, long audience, long integrated, long proven) {
        figure("activity.count", held, null, null, null);
        figure("activity.audience", audience, null, null, null);
        figure("activity.integrated", integrated, null, null, null);
        figure("activity.withEvidence", proven, held, null, null);
        return this;
    }

    Told channel(ChannelType type, long held, long quantity, String measure) {
        figure("activity.count." + type, held, null, null, null);
        figure("activity.quantity." + type, quantity, null, null, measure);
        return this;
    }

    /** One of several volumes, each in its own measure. */
    Told volume(ChannelType type, long quantity, String measure) {
        figure("activity.quantity." + type + "~" + measure.replace(' ', '_'), quantity, null, null, measure);
        return this;
    }

    Told on(ChannelType type, LocalDate day) {
        single.put(type, day);
        return this;
    }

    Told planned(ChannelType type) {
        planned.add(type);
        return this;
    }

    Told before(String code, long value) {
        before.put(code, value);
        return this;
    }

    Told topic(String name, long activities) {
        topics.add(new Happened.TopicTold(name, activities));
        return this;
    }

    Told tasks(long done, long all) {
        figure("task.total", all, null, null, null);
        figure("task.done", done, all, null, null);
        return this;
    }

    Told late(String title, LocalDate dueOn) {
        late.add(new Happened.Duty(title, dueOn, null));
        return this;
    }

    Told next(String title, LocalDate dueOn, String lead) {
        next.add(new Happened.Duty(title, dueOn, lead));
        return this;
    }

    Told target(String code, long value, long target) {
        figure(code, value, null, target, null);
        return this;
    }

    Told spent(long total) {
        figure("expenditure.total", total, null, null, null);
        return this;
    }

    Told source(String source, long amount) {
        figure("expenditure." + source, amount, null, null, null);
        return this;
    }

    Happened happened() {
        long covered = topics.stream().filter(topic -> topic.activities() > 0).count();
        figure("topic.total", topics.size(), null, null, null);
        figure("topic.covered", covered, (long) topics.size(), (long) topics.size(), null);
        figure("task.overdue", late.size(), null, null, null);
        return new Happened(
                "Ủy ban nhân dân xã Liên Minh",
                "Kế hoạch số 05/KH-UBND ngày 12/02/2022",
                reform,
                LocalDate.of(2022, 3, 14),
                figures,
                before,
                "cùng kỳ năm 2021",
                planned,
                single,
                topics,
                late,
                next);
    }

    /** The passages' text by code, numbers in braces. */
    Map<String, String> passages() {
        return Composer.compose(happened()).stream().collect(Collectors.toMap(Passage::code, Passage::text));
    }

    /** One passage as it is read. */
    String says(String code) {
        var happened = happened();
        return happened.numbers().fill(passages().get("passage." + code));
    }
}

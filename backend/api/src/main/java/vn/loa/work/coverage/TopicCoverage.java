package vn.loa.work.coverage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import vn.loa.problem.Problem;
import vn.loa.work.channel.Channels;
import vn.loa.work.coverage.CoverageView.Cell;
import vn.loa.work.coverage.CoverageView.Column;
import vn.loa.work.coverage.CoverageView.Line;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.TopicOnChannel;
import vn.loa.work.figure.Window;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.plan.Topics;

/** Lays what was counted out as a matrix, in three statements whatever its size. */
@ApplicationScoped
public class TopicCoverage {
    @Inject
    Topics topics;

    @Inject
    Channels channels;

    @Inject
    Figures figures;

    /** Over the plan's whole year where no day is given. */
    public CoverageView of(Plan plan, LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid("?to", CoverageProblem.COVERAGE_DAYS_REVERSED);
        }
        var counted = figures.topicsOnChannels(new Window(plan.id(), List.of(), null, null, from, to));
        var byTopic = counted.stream().collect(groupingBy(TopicOnChannel::topic));
        var lines = topics.of(plan).stream()
                .map(topic -> line(topic, byTopic.getOrDefault(topic.id(), List.of())))
                .sorted(Comparator.comparing(line -> line.activities() > 0))
                .toList();
        int uncovered =
                (int) lines.stream().filter(line -> line.activities() == 0).count();
        return new CoverageView(from, to, columns(plan, counted), lines, uncovered);
    }

    private static Line line(Topic topic, List<TopicOnChannel> counted) {
        return new Line(
                topic.id(),
                topic.code(),
                topic.name(),
                counted.stream().mapToLong(TopicOnChannel::activities).sum(),
                counted.stream()
                        .map(one -> new Cell(one.channel(), one.activities()))
                        .toList());
    }

    private List<Column> columns(Plan plan, List<TopicOnChannel> counted) {
        var columns = new LinkedHashMap<UUID, Column>();
        channels.inUse(plan.unit()).forEach(one -> columns.put(one.id(), new Column(one.id(), one.name(), one.type())));
        counted.forEach(one -> columns.putIfAbsent(one.channel(), new Column(one.channel(), one.name(), one.type())));
        return List.copyOf(columns.values());
    }
}

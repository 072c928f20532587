package vn.loa.figures.composer;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.work.figure.FigureKind;

/** What is missing, what a person may want to explain, and what comes next. */
final class AheadSentences {
    private static final String PROVEN = FigureKind.WITH_EVIDENCE.code();

    private final Happened happened;
    private final ChannelSentences channels;

    AheadSentences(Happened happened, ChannelSentences channels) {
        this.happened = happened;
        this.channels = channels;
    }

    /** The plan's topics that no activity of the window communicated, all of them. */
    List<String> uncovered() {
        return happened.topics().stream()
                .filter(topic -> topic.activities() == 0)
                .map(Happened.TopicTold::name)
                .toList();
    }

    /** Each on a line of its own; tasks in time is said where there are tasks and no other limit. */
    String limits() {
        var limits = Stream.of(late(), missed(), topics(), proof())
                .flatMap(sentences -> sentences)
                .toList();
        return limits.isEmpty() && happened.value(FigureKind.TASK_TOTAL.code()) > 0
                ? "Trong kỳ không có nhiệm vụ quá hạn."
                : String.join("\n", limits);
    }

    private Stream<String> late() {
        return happened.late().stream().map(duty -> "Việc “%s” quá hạn từ ngày %s."
                .formatted(SentenceParts.inSentence(duty.title()), SentenceParts.day(duty.dueOn())));
    }

    private Stream<String> missed() {
        var missed = channels.names(true);
        return missed.isEmpty()
                ? Stream.empty()
                : Stream.of("Chưa tuyên truyền theo kế hoạch qua: " + SentenceParts.list(missed) + ".");
    }

    private Stream<String> topics() {
        return uncovered().isEmpty()
                ? Stream.empty()
                : Stream.of("Còn %s nội dung của kế hoạch chưa được tuyên truyền."
                        .formatted(NumberWord.REST.token(FigureKind.TOPIC_COVERED.code())));
    }

    private Stream<String> proof() {
        var proven = happened.figures().get(PROVEN);
        return proven == null || proven.denominator() == null || proven.value() == proven.denominator()
                ? Stream.empty()
                : Stream.of("Còn %s hoạt động chưa có tài liệu kiểm chứng.".formatted(NumberWord.REST.token(PROVEN)));
    }

    /** What a cause may be asked for; the cause itself nobody but a person writes. */
    List<String> candidates() {
        return Stream.of(
                        happened.late().stream()
                                .map(duty -> "Việc “%s” quá hạn".formatted(SentenceParts.inSentence(duty.title()))),
                        channels.names(true).stream().map(name -> "Chưa tuyên truyền qua " + name),
                        uncovered().stream()
                                .map(name -> "Chưa tuyên truyền nội dung “" + SentenceParts.inSentence(name) + "”"))
                .flatMap(candidates -> candidates)
                .toList();
    }

    String next() {
        var lines = Stream.of(
                        overdue(),
                        happened.next().stream().map(AheadSentences::duty),
                        uncovered().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("Tập trung tuyên truyền các nội dung chưa thực hiện: "
                                        + SentenceParts.list(uncovered()) + "."))
                .flatMap(sentences -> sentences)
                .collect(joining("\n"));
        return lines.isEmpty() ? "Tiếp tục thực hiện công tác tuyên truyền theo kế hoạch." : lines;
    }

    private Stream<String> overdue() {
        return happened.late().stream().map(duty -> "Hoàn thành dứt điểm việc quá hạn “%s”%s."
                .formatted(SentenceParts.inSentence(duty.title()), lead(duty)));
    }

    private static String duty(Happened.Duty duty) {
        return "Hoàn thành việc “%s” chậm nhất ngày %s%s."
                .formatted(SentenceParts.inSentence(duty.title()), SentenceParts.day(duty.dueOn()), lead(duty));
    }

    private static String lead(Happened.Duty duty) {
        return duty.lead() == null ? "" : "; " + duty.lead() + " chủ trì";
    }
}

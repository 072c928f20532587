package vn.loa.figures.composer;

import static java.util.stream.Collectors.joining;
import static vn.loa.figures.composer.SentenceParts.count;
import static vn.loa.figures.composer.SentenceParts.paragraph;
import static vn.loa.figures.composer.SentenceParts.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.problem.Language;
import vn.loa.reading.term.ChannelType;
import vn.loa.reading.term.FundingSource;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureKind;

/** Composes a report's passages from what happened, in the order of the paper: steering, results, money, limits, what comes next. */
public final class Composer {
    private static final String ACTIVITIES = FigureKind.ACTIVITY_COUNT.code();
    private static final String AUDIENCE = FigureKind.AUDIENCE.code();
    private static final String INTEGRATED = FigureKind.INTEGRATED.code();
    private static final String COVERED = FigureKind.TOPIC_COVERED.code();
    private static final String TOPICS = FigureKind.TOPIC_TOTAL.code();
    private static final String DONE = FigureKind.TASK_DONE.code();
    private static final String TASKS = FigureKind.TASK_TOTAL.code();
    private static final String LATE = FigureKind.TASK_OVERDUE.code();
    private static final String SPENT = FigureKind.SPENT.code();
    private static final int IN_FOCUS = 3;

    private final Happened happened;
    private final SentenceParts phrases;
    private final ChannelSentences channels;
    private final AheadSentences ahead;

    private Composer(Happened happened) {
        this.happened = happened;
        phrases = new SentenceParts(happened);
        channels = new ChannelSentences(happened, phrases);
        ahead = new AheadSentences(happened, channels);
    }

    public static List<Passage> compose(Happened happened) {
        return new Composer(happened).passages();
    }

    private List<Passage> passages() {
        return Stream.of(
                        Stream.of(
                                new Passage(Passage.PLAN, plan()),
                                new Passage(Passage.TASKS, tasks()),
                                new Passage(Passage.OVERVIEW, overview())),
                        channels.all(),
                        Stream.of(
                                new Passage(Passage.TOPICS, topics()),
                                new Passage(Passage.TARGETS, targets()),
                                new Passage(Passage.MONEY, money()),
                                new Passage(Passage.LIMITS, ahead.limits()),
                                new Passage(Passage.CAUSES, "", ahead.candidates()),
                                new Passage(Passage.NEXT, ahead.next()),
                                new Passage(Passage.BLOCK, block())))
                .flatMap(passages -> passages)
                .toList();
    }

    private String plan() {
        return "%s đã ban hành %s%s."
                .formatted(
                        happened.unit(),
                        happened.plan(),
                        happened.value(TASKS) == 0 ? "" : ", gồm " + count(TASKS) + " nhiệm vụ");
    }

    private String tasks() {
        long all = happened.value(TASKS);
        if (all == 0) {
            return "";
        }
        var done = happened.value(DONE) == 0
                ? "chưa hoàn thành nhiệm vụ nào trong " + count(TASKS) + " nhiệm vụ theo kế hoạch"
                : "đã hoàn thành %s/%s nhiệm vụ theo kế hoạch, đạt %s"
                        .formatted(value(DONE), value(TASKS), NumberWord.PERCENT.token(DONE));
        var late = happened.value(LATE) == 0 ? "không có nhiệm vụ quá hạn" : count(LATE) + " nhiệm vụ quá hạn";
        return "Đến hết ngày %s, %s; %s.".formatted(SentenceParts.day(happened.to()), done, late);
    }

    private String overview() {
        long held = happened.value(ACTIVITIES);
        var subject = happened.reform() ? "tuyên truyền cải cách hành chính (CCHC)" : "tuyên truyền theo kế hoạch";
        if (held == 0) {
            return happened.planned().isEmpty()
                    ? "Trong kỳ không phát sinh hoạt động " + subject + "."
                    : "Trong kỳ, %s chưa tổ chức hoạt động %s đã dự kiến.".formatted(happened.unit(), subject);
        }
        var day = happened.single().values().stream().min(Comparator.naturalOrder());
        return "%s đã thực hiện %s hoạt động %s%s%s%s%s."
                .formatted(
                        held == 1 ? "Trong kỳ" : "Tính chung, trong kỳ",
                        count(ACTIVITIES),
                        subject,
                        held == 1 && day.isPresent() ? " (ngày " + SentenceParts.day(day.get()) + ")" : "",
                        happened.value(AUDIENCE) == 0 ? "" : " với " + count(AUDIENCE) + " lượt người tham dự",
                        phrases.comparison(ACTIVITIES),
                        held == 1 || happened.value(INTEGRATED) == 0
                                ? ""
                                : "; " + count(INTEGRATED) + " hoạt động lồng ghép với chương trình khác");
    }

    private String topics() {
        if (happened.value(TOPICS) == 0) {
            return "";
        }
        var focus = happened.topics().stream()
                .filter(topic -> topic.activities() > 0)
                .sorted(Comparator.comparing(Happened.TopicTold::activities).reversed())
                .limit(IN_FOCUS)
                .map(Happened.TopicTold::name)
                .toList();
        return paragraph(
                focus.isEmpty() ? "" : "Nội dung tuyên truyền tập trung vào: " + SentenceParts.list(focus) + ".",
                coverage());
    }

    /** What nobody communicated is named whole. */
    private String coverage() {
        long all = happened.value(TOPICS);
        long covered = happened.value(COVERED);
        var missing = SentenceParts.list(ahead.uncovered());
        if (covered == all) {
            return "Đã tuyên truyền đủ %s/%s nội dung của kế hoạch.".formatted(value(COVERED), value(TOPICS));
        }
        return covered == 0
                ? "Chưa tuyên truyền nội dung nào trong %s nội dung của kế hoạch: %s.".formatted(count(TOPICS), missing)
                : "Đã tuyên truyền %s/%s nội dung của kế hoạch, đạt %s; chưa tuyên truyền %s nội dung: %s."
                        .formatted(
                                value(COVERED),
                                value(TOPICS),
                                NumberWord.PERCENT.token(COVERED),
                                NumberWord.REST.token(COVERED),
                                missing);
    }

    /** The plan's targets; coverage of topics and tasks done have sentences of their own. */
    private String targets() {
        return happened.figures().values().stream()
                .filter(figure -> figure.target() != null && figure.target() > 0)
                .filter(figure -> figure.denominator() == null)
                .sorted(Comparator.comparing(Figure::code))
                .map(this::target)
                .collect(joining("\n"));
    }

    private String target(Figure figure) {
        var code = figure.code().toString();
        return "Chỉ tiêu của kế hoạch, %s: đạt %s/%s %s (%s)."
                .formatted(
                        figure.code()
                                .inAny()
                                .name(Language.VI)
                                .replaceFirst("^Số ", "số ")
                                .replaceFirst("^Khối", "khối"),
                        value(code),
                        NumberWord.TARGET.token(code),
                        figure.measure(Language.VI),
                        NumberWord.OF_TARGET.token(code));
    }

    private String money() {
        var sources = happened.figures().values().stream()
                .filter(figure -> figure.code().kind() == FigureKind.SPENT_OF_SOURCE)
                .sorted(Comparator.comparing(Figure::code))
                .toList();
        if (happened.value(SPENT) == 0) {
            return sources.isEmpty()
                    ? "Kinh phí tuyên truyền chưa được bố trí dự toán riêng; trong kỳ không phát sinh chi."
                    : "Trong kỳ không phát sinh chi từ kinh phí tuyên truyền đã bố trí.";
        }
        var parts = sources.stream().filter(figure -> figure.value() > 0).toList();
        return "Kinh phí đã chi trong kỳ là %s đồng%s%s."
                .formatted(value(SPENT), phrases.comparison(SPENT), parts.size() < 2 ? from(parts) : among(parts));
    }

    private static String from(List<Figure> parts) {
        return parts.isEmpty() ? "" : ", từ " + source(parts.getFirst());
    }

    private static String among(List<Figure> parts) {
        return parts.stream()
                .map(figure -> source(figure) + " " + value(figure.code().toString()) + " đồng")
                .collect(joining(", ", ", trong đó ", ""));
    }

    private static String source(Figure figure) {
        return FundingSource.valueOf(figure.code().detail()).called(Language.VI);
    }

    private String block() {
        var done = Arrays.stream(ChannelType.values()).map(channels::done);
        return paragraph(Stream.of(
                        Stream.of("Công tác tuyên truyền:", plan(), tasks(), overview()),
                        done,
                        Stream.of(topics(), money()))
                .flatMap(sentences -> sentences)
                .toArray(String[]::new));
    }
}

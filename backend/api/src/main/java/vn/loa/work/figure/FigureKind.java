package vn.loa.work.figure;

import static vn.loa.work.figure.FigureSource.*;

import vn.loa.problem.Language;

/**
 * What is counted, of which rows, and what each adds. A kind whose code ends in a point has one figure per channel type or funding source.
 */
public enum FigureKind {
    ACTIVITY_COUNT(
            "activity.count",
            ACTIVITY,
            "1",
            "true",
            "Số hoạt động tuyên truyền",
            "Activities held",
            "hoạt động",
            "activities",
            "Mỗi hoạt động đã ghi, chưa rút, diễn ra trong kỳ, tính một.",
            "Each logged activity held in the period and not withdrawn counts one."),
    CHANNEL_COUNT(
            "activity.count.",
            ACTIVITY,
            "1",
            "true",
            "Số hoạt động – {0}",
            "Activities held – {0}",
            "hoạt động",
            "activities",
            "Mỗi hoạt động trong kỳ qua loại kênh này tính một.",
            "Each activity of the period through this type of channel counts one."),
    CHANNEL_QUANTITY(
            "activity.quantity.",
            ACTIVITY,
            "r.quantity",
            "r.quantity > 0",
            "Khối lượng thực hiện – {0}",
            "Quantity delivered – {0}",
            "sản phẩm",
            "items",
            "Tổng khối lượng ghi ở các hoạt động trong kỳ qua loại kênh này, theo đơn vị đo của kênh; các đơn vị đo khác nhau không cộng chung, mỗi đơn vị đo một số liệu.",
            "The quantities of the period's activities through this type of channel, added up, in the channel's measure; unlike measures are never added, each is a figure of its own."),
    AUDIENCE(
            "activity.audience",
            ACTIVITY,
            "r.audience",
            "r.audience > 0",
            "Số lượt người tham dự",
            "Attendances",
            "lượt người",
            "attendances",
            "Tổng số người tham dự ghi ở các hoạt động trong kỳ; một người dự hai buổi tính hai lượt.",
            "The attendances of the period's activities, added up; who attends twice counts twice."),
    WITH_EVIDENCE(
            "activity.withEvidence",
            ACTIVITY,
            "1",
            "r.evidence_count > 0",
            "Số hoạt động có tài liệu kiểm chứng",
            "Activities with evidence",
            "hoạt động",
            "activities",
            "Mỗi hoạt động trong kỳ có ít nhất một tài liệu kiểm chứng tính một.",
            "Each activity of the period with at least one piece of evidence counts one."),
    INTEGRATED(
            "activity.integrated",
            ACTIVITY,
            "1",
            "r.integrated",
            "Số hoạt động lồng ghép",
            "Activities integrated into other programmes",
            "hoạt động",
            "activities",
            "Mỗi hoạt động trong kỳ lồng ghép vào chương trình khác tính một.",
            "Each activity of the period integrated into another programme counts one."),
    TOPIC_TOTAL(
            "topic.total",
            TOPIC,
            "1",
            "true",
            "Tổng số nội dung tuyên truyền",
            "Topics",
            "nội dung",
            "topics",
            "Số nội dung tuyên truyền của kế hoạch.",
            "The topics of the plan."),
    TOPIC_COVERED(
            "topic.covered",
            TOPIC,
            "1",
            "r.quantity > 0",
            "Số nội dung đã tuyên truyền",
            "Topics communicated",
            "nội dung",
            "topics",
            "Số nội dung của kế hoạch có ít nhất một hoạt động trong kỳ; mẫu số là tổng số nội dung.",
            "The topics of the plan with at least one activity in the period; the denominator is all its topics."),
    TASK_TOTAL(
            "task.total",
            TASK,
            "1",
            "true",
            "Tổng số nhiệm vụ",
            "Tasks",
            "nhiệm vụ",
            "tasks",
            "Số nhiệm vụ của kế hoạch, không kể nhiệm vụ đã hủy trước khi hết kỳ.",
            "The tasks of the plan, without those cancelled by the end of the period."),
    TASK_DONE(
            "task.done",
            TASK,
            "1",
            "r.done",
            "Số nhiệm vụ đã hoàn thành",
            "Tasks done",
            "nhiệm vụ",
            "tasks",
            "Số nhiệm vụ của kế hoạch hoàn thành chậm nhất ngày cuối kỳ; mẫu số là tổng số nhiệm vụ.",
            "The tasks of the plan done by the last day of the period; the denominator is all its tasks."),
    TASK_OVERDUE(
            "task.overdue",
            TASK,
            "1",
            "r.overdue",
            "Số nhiệm vụ quá hạn",
            "Tasks overdue",
            "nhiệm vụ",
            "tasks",
            "Số nhiệm vụ đến hạn trong kỳ mà chưa hoàn thành vào ngày cuối kỳ.",
            "The tasks due by the end of the period and not done then."),
    SPENT(
            "expenditure.total",
            EXPENDITURE,
            "r.amount",
            "true",
            "Kinh phí đã chi",
            "Money spent",
            "đồng",
            "đồng",
            "Tổng số tiền các khoản đã chi trong kỳ, không kể khoản đã hủy.",
            "The expenditures of the period, added up, without voided ones."),
    SPENT_OF_SOURCE(
            "expenditure.",
            EXPENDITURE,
            "r.amount",
            "true",
            "Kinh phí đã chi – {0}",
            "Money spent – {0}",
            "đồng",
            "đồng",
            "Tổng số tiền đã chi trong kỳ từ nguồn này.",
            "The expenditures of the period from this source, added up.");

    private final String code;
    private final FigureSource source;
    private final String counted;
    private final String holds;
    private final String nameVi;
    private final String nameEn;
    private final String measureVi;
    private final String measureEn;
    private final String meaningVi;
    private final String meaningEn;

    FigureKind(
            String code,
            FigureSource source,
            String counted,
            String holds,
            String nameVi,
            String nameEn,
            String measureVi,
            String measureEn,
            String meaningVi,
            String meaningEn) {
        this.code = code;
        this.source = source;
        this.counted = counted;
        this.holds = holds;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.measureVi = measureVi;
        this.measureEn = measureEn;
        this.meaningVi = meaningVi;
        this.meaningEn = meaningEn;
    }

    public String code() {
        return code;
    }

    public FigureSource source() {
        return source;
    }

    /** Whether it is a matter of the unit's own, in a paper only where somebody chose it. */
    public boolean inner() {
        return this == WITH_EVIDENCE || this == INTEGRATED || this == TASK_OVERDUE;
    }

    boolean detailed() {
        return code.endsWith(".");
    }

    /** SQL for the code of the figure that a row {@code r} of the source counts in; a volume's names its measure. */
    String sql() {
        var detailed = "'" + code + (detailed() ? "' || r.detail" : "'");
        return this == CHANNEL_QUANTITY
                ? detailed + " || '~' || regexp_replace(r.measure, '%s', '_', 'g')".formatted(FigureCode.UNFIT)
                : detailed;
    }

    /** SQL for what a row {@code r} adds. */
    String counted() {
        return counted;
    }

    /** SQL for whether a row {@code r} counts. */
    String holds() {
        return holds;
    }

    String name(Language language, String detail) {
        return language.say(nameVi, nameEn, detail);
    }

    /** What is counted, in a sentence. */
    public String meaning(Language language) {
        return language.say(meaningVi, meaningEn);
    }

    public String measure(Language language) {
        return language.say(measureVi, measureEn);
    }
}

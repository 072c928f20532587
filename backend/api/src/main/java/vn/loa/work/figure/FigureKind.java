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
            "activities"),
    CHANNEL_COUNT(
            "activity.count.",
            ACTIVITY,
            "1",
            "true",
            "Số hoạt động – {0}",
            "Activities held – {0}",
            "hoạt động",
            "activities"),
    CHANNEL_QUANTITY(
            "activity.quantity.",
            ACTIVITY,
            "r.quantity",
            "r.quantity > 0",
            "Khối lượng thực hiện – {0}",
            "Quantity delivered – {0}",
            "sản phẩm",
            "items"),
    AUDIENCE(
            "activity.audience",
            ACTIVITY,
            "r.audience",
            "r.audience > 0",
            "Số lượt người tham dự",
            "Attendances",
            "lượt người",
            "attendances"),
    WITH_EVIDENCE(
            "activity.withEvidence",
            ACTIVITY,
            "1",
            "r.evidence_count > 0",
            "Số hoạt động có tài liệu kiểm chứng",
            "Activities with evidence",
            "hoạt động",
            "activities"),
    INTEGRATED(
            "activity.integrated",
            ACTIVITY,
            "1",
            "r.integrated",
            "Số hoạt động lồng ghép",
            "Activities integrated into other programmes",
            "hoạt động",
            "activities"),
    TOPIC_TOTAL("topic.total", TOPIC, "1", "true", "Tổng số nội dung tuyên truyền", "Topics", "nội dung", "topics"),
    TOPIC_COVERED(
            "topic.covered",
            TOPIC,
            "1",
            "r.quantity > 0",
            "Số nội dung đã tuyên truyền",
            "Topics communicated",
            "nội dung",
            "topics"),
    TASK_TOTAL("task.total", TASK, "1", "true", "Tổng số nhiệm vụ", "Tasks", "nhiệm vụ", "tasks"),
    TASK_DONE("task.done", TASK, "1", "r.done", "Số nhiệm vụ đã hoàn thành", "Tasks done", "nhiệm vụ", "tasks"),
    TASK_OVERDUE("task.overdue", TASK, "1", "r.overdue", "Số nhiệm vụ quá hạn", "Tasks overdue", "nhiệm vụ", "tasks"),
    SPENT("expenditure.total", EXPENDITURE, "r.amount", "true", "Kinh phí đã chi", "Money spent", "đồng", "đồng"),
    SPENT_OF_SOURCE(
            "expenditure.",
            EXPENDITURE,
            "r.amount",
            "true",
            "Kinh phí đã chi – {0}",
            "Money spent – {0}",
            "đồng",
            "đồng");

    private final String code;
    private final FigureSource source;
    private final String counted;
    private final String holds;
    private final String nameVi;
    private final String nameEn;
    private final String measureVi;
    private final String measureEn;

    FigureKind(
            String code,
            FigureSource source,
            String counted,
            String holds,
            String nameVi,
            String nameEn,
            String measureVi,
            String measureEn) {
        this.code = code;
        this.source = source;
        this.counted = counted;
        this.holds = holds;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.measureVi = measureVi;
        this.measureEn = measureEn;
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

    /** SQL for the code of the figure that a row {@code r} of the source counts in. */
    String sql() {
        return "'" + code + (detailed() ? "' || r.detail" : "'");
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

    public String measure(Language language) {
        return language.say(measureVi, measureEn);
    }
}
